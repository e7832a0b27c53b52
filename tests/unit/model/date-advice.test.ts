import { describe, expect, test } from '@jest/globals';
import { dateAdvice } from '../../../src/model/date-advice.js';
import { erasOf } from '../../../src/model/eras.js';

const eras = erasOf([{ before: 'BBY', after: 'ABY', yearZero: true }]);

describe('dateAdvice', () => {
  test.each(['2405/2400', '2410-03/2410-02', '19 BCE/22 BCE', '4 ABY / 19 BBY', '2401/1900~'])(
    'of "%s" is that its ends are reversed',
    (text) => {
      expect(dateAdvice(text, eras)).toBe(' It ends before it begins: exchange its ends.');
    },
  );

  test.each([
    ['19 BBYY', ' Did you mean "BBY" or "ABY"?'],
    ['22/19 BBY', ' Each end of an interval names its era.'],
    ['2405/2400/2410', ''],
    ['2405-13/2400', ''],
    ['soon', ''],
    ['soon/later', ''],
    ['', ''],
  ])('of "%s" is what else may be wrong: "%s"', (text, advice) => {
    expect(dateAdvice(text, eras)).toBe(advice);
  });
});
