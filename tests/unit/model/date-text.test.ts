import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dateText } from '../../../src/model/date-text.js';
import { erasOf } from '../../../src/model/eras.js';
import { parseDate } from '../../../src/model/parse-date.js';
import { assertProperty } from '../../support/assert-property.js';

const eras = erasOf([{ before: 'BBY', after: 'ABY', yearZero: true }]);

describe('dateText', () => {
  test.each<[string | number, string]>([
    [2401, '2401'],
    [298, '0298'],
    [19, '0019'],
    [0, '0000'],
    [-0, '0000'],
    [-19, '-0019'],
    [-2401, '-2401'],
    [25053, 'Y25053'],
    [-25053, 'Y-25053'],
    ['2410-03', '2410-03'],
    [' 1816/1914 ', '1816/1914'],
    ['0298?', '0298?'],
    ['event:mirror/fall', 'event:mirror/fall'],
    ['..', '..'],
    ['19 BBY', '-0019'],
    [' 19~ bby ', '-0019~'],
    ['22 BBY/19 BBY', '-0022/-0019'],
    ['44 BCE', '-0043'],
    [' 19 BBX ', '19 BBX'],
  ])('of %j is %j', (written, text) => {
    expect(dateText(written, eras)).toBe(text);
  });

  test('of a year is always a date', () => {
    assertProperty(
      fc.property(fc.integer(), (year) => expect(parseDate(dateText(year, eras))).toBeDefined()),
    );
  });

  test('does not change what is text already', () => {
    assertProperty(
      fc.property(fc.integer(), (year) =>
        expect(dateText(dateText(year, eras), eras)).toBe(dateText(year, eras)),
      ),
    );
  });
});
