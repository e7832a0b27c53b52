import { describe, expect, test } from '@jest/globals';
import { dayText, decimalYear, lastDay, xsdDate, yearOf } from '../../../src/export/day-text.js';
import { firstDayOf } from '../../../src/model/first-day-of.js';
import { ALWAYS, FOREVER } from '../../../src/model/stretch.js';

describe('a day', () => {
  test.each([
    [firstDayOf(2409), '2409-01-01', '2409-01-01', 2409, 2409],
    [firstDayOf(0) + 31, '0000-02-01', '0000-02-01', 0, 0.0847],
    [firstDayOf(-19) - 1, '-0020-12-31', '-0020-12-31', -20, -19.0027],
    [firstDayOf(25_053), 'Y25053', '25053-01-01', 25_053, 25_053],
    [firstDayOf(-25_053), 'Y-25053', '-25053-01-01', -25_053, -25_053],
  ])('%i is %s', (day, text, xsd, year, decimal) => {
    expect([dayText(day), xsdDate(day), yearOf(day), decimalYear(day)]).toEqual([text, xsd, year, decimal]);
  });

  test.each([ALWAYS, FOREVER])('at infinity is none', (day) => {
    expect([dayText(day), xsdDate(day), yearOf(day), decimalYear(day)]).toEqual(Array(4).fill(undefined));
    expect(lastDay(day)).toBe(day);
  });
});
