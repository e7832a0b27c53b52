import { describe, expect, test } from '@jest/globals';
import { eraAdvice, eraExample } from '../../../src/model/era-advice.js';
import { erasOf } from '../../../src/model/eras.js';

const YAVIN = { before: 'BBY', after: 'ABY', yearZero: true };
const eras = erasOf([YAVIN]);

describe('eraAdvice', () => {
  test.each([
    ['19 BBYY', ' Did you mean "BBY" or "ABY"?'],
    ['../19 Abyy', ' Did you mean "ABY" or "BBY"?'],
    ['19 Stardate', ''],
    ['0 BCE', ' There is no year 0 BCE.'],
    ['0-05 ad', ' There is no year 0 AD.'],
    ['22/19 BBY', ' Each end of an interval names its era.'],
    ['22 BBY/0019', ' Each end of an interval names its era.'],
    ['../19-13 BBY', ''],
    ['0-13 BBY', ''],
    ['2401-13', ''],
    ['1816/1914', ''],
    ['soon', ''],
    ['', ''],
  ])('of "%s" is "%s"', (text, advice) => {
    expect(eraAdvice(text, eras)).toBe(advice);
  });
});

describe('eraExample', () => {
  test('names the era of a calendar where there is one', () => {
    expect(eraExample(eras)).toBe('19 BBY');
    expect(eraExample(erasOf([]))).toBe('19 BCE');
  });
});
