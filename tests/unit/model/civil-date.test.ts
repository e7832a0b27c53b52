import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { civilDate } from '../../../src/model/civil-date.js';
import { firstDayOf } from '../../../src/model/first-day-of.js';
import { assertProperty } from '../../support/assert-property.js';

describe('the date of a day', () => {
  test.each([
    [0, { year: 1970, month: 1, day: 1 }],
    [-1, { year: 1969, month: 12, day: 31 }],
    [11_016, { year: 2000, month: 2, day: 29 }],
    [-719_528, { year: 0, month: 1, day: 1 }],
    [-719_529, { year: -1, month: 12, day: 31 }],
  ])('of day %i is %j', (day, date) => {
    expect(civilDate(day)).toEqual(date);
  });

  test('is that of JavaScript where that has one', () => {
    assertProperty(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(civilDate(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });

  test('is the first of January of any year on the first day of it', () => {
    assertProperty(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (year) => {
        expect(civilDate(firstDayOf(year))).toEqual({ year, month: 1, day: 1 });
        expect(civilDate(firstDayOf(year) - 1)).toEqual({ year: year - 1, month: 12, day: 31 });
      }),
    );
  });
});
