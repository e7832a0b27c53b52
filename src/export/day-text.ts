import { type CivilDate, civilDate } from '../model/civil-date.js';
import { firstDayOf } from '../model/first-day-of.js';
import { ALWAYS, FOREVER } from '../model/stretch.js';
import { yearText } from '../model/year-text.js';

/** A day as EDTF, `2409-03-01`; of a year of more than four digits, for which EDTF has no days, the year. Undefined at infinity. */
export function dayText(day: number): string | undefined {
  return ifBounded(day, ({ year, month, day }) =>
    Math.abs(year) > 9999 ? yearText(year) : `${yearText(year)}-${twoDigits(month)}-${twoDigits(day)}`,
  );
}

/** The same as `xsd:date`, which knows years of any length. */
export function xsdDate(day: number): string | undefined {
  return ifBounded(
    day,
    ({ year, month, day }) => `${yearText(year).replace('Y', '')}-${twoDigits(month)}-${twoDigits(day)}`,
  );
}

/** The year of a day: -19 is 20 BCE. Undefined at infinity. */
export function yearOf(day: number): number | undefined {
  return ifBounded(day, ({ year }) => year);
}

/** A day as a year with a fraction: the middle of 2409 is about 2409.5. Undefined at infinity. */
export function decimalYear(day: number): number | undefined {
  return ifBounded(day, ({ year }) => {
    const first = firstDayOf(year);
    return Number((year + (day - first) / (firstDayOf(year + 1) - first)).toFixed(4));
  });
}

/** The day before one that is excluded; infinity stays. */
export function lastDay(until: number): number {
  return until <= ALWAYS || until >= FOREVER ? until : until - 1;
}

function ifBounded<T>(day: number, of: (date: CivilDate) => T): T | undefined {
  return day <= ALWAYS || day >= FOREVER ? undefined : of(civilDate(day));
}

function twoDigits(number: number): string {
  return `${number}`.padStart(2, '0');
}
