import { describe, expect, test } from '@jest/globals';
import { readDate } from '../../../../src/import/wiki/read-date.js';
import { erasOf } from '../../../../src/model/eras.js';

const BY_ERA = { eras: erasOf([{ before: 'BBY', after: 'ABY', yearZero: true }]), plainYears: false };
const PLAIN = { eras: erasOf([]), plainYears: true };

describe('a date of a wiki', () => {
  test.each([
    ['1912', '1912'],
    [' 1912 ', '1912'],
    ['1912?', '1912?'],
    ['1912-06-05', '1912-06-05'],
    ['5 June 1912', '1912-06-05'],
    ['June 5, 1912', '1912-06-05'],
    ['june 1912', '1912-06'],
    ['June, 1912', undefined],
    ['c. 1912', '1912~'],
    ['circa June 1912', '1912-06~'],
    ['1370s', '137X'],
    ['44 BC', '-0043'],
    ['15 March 44 BC', '-0043-03-15'],
    ['AD 69', '0069'],
    ['30 February 1912', undefined],
    ['12', undefined],
    ['501', undefined],
    ['750,000', undefined],
    ['14th century', undefined],
    ['Juni 1912', undefined],
    ['19 BBY', undefined],
    ['', undefined],
  ])('%j is %j where years are plain', (text, edtf) => {
    expect(readDate(text, PLAIN)).toBe(edtf);
  });

  test.each([
    ['19 BBY', '-0019'],
    ['c. 19 BBY', '-0019~'],
    ['BBY 19', '-0019'],
    ['0 ABY', '0000'],
    ['1912', undefined],
    ['1370s', undefined],
    ['19', undefined],
  ])('%j is %j where a year has an era', (text, edtf) => {
    expect(readDate(text, BY_ERA)).toBe(edtf);
  });
});
