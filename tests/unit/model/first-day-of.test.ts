import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstDayOf } from '../../../src/model/first-day-of.js';
import { assertProperty } from '../../support/assert-property.js';

const DAY = 86_400_000;
/** Years whose first day is a safe integer. */
const years = fc.integer({ min: -24_000_000_000_000, max: 24_000_000_000_000 });

function byJavaScript(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1) / DAY;
}

describe('firstDayOf', () => {
  test.each([
    [1970, 0],
    [1971, 365],
    [1969, -365],
    [2000, 10_957],
    [1, -719_162],
    [0, -719_528],
    [-1, -719_893],
    [-271_821, -100_000_109],
  ])('of the year %d is day %d', (year, day) => {
    expect(firstDayOf(year)).toBe(day);
  });

  test("agrees with JavaScript's dates, from -20000 to 20000", () => {
    const all = Array.from({ length: 40_001 }, (_, index) => index - 20_000);
    expect(all.filter((year) => firstDayOf(year) !== byJavaScript(year))).toEqual([]);
  });

  test("agrees with JavaScript's dates, as far as they go", () => {
    assertProperty(
      fc.property(fc.integer({ min: -271_820, max: 275_760 }), (year) => {
        expect(firstDayOf(year)).toBe(byJavaScript(year));
      }),
      { numRuns: 1_000 },
    );
  });

  test('gives each year 365 days, a leap year 366, however far away', () => {
    assertProperty(
      fc.property(years, (year) => {
        const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
        expect(firstDayOf(year + 1) - firstDayOf(year)).toBe(leap ? 366 : 365);
      }),
      { numRuns: 10_000 },
    );
  });

  test('gives 400 years 146,097 days, however far away', () => {
    assertProperty(
      fc.property(years, (year) => {
        expect(firstDayOf(year + 400) - firstDayOf(year)).toBe(146_097);
      }),
      { numRuns: 1_000 },
    );
  });
});
