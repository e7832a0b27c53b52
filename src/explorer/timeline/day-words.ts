import type { Calendar } from '../../model/calendar.js';
import { type CivilDate, civilDate } from '../../model/civil-date.js';
import { inCalendar } from '../../model/in-calendar.js';
import { yearText } from '../../model/year-text.js';

/**
 * The EDTF date that begins on a day: a year on its first, a month on its first, else the day. A doubt widens a date by so many days,
 * and misses the first of a year by a leap day or two: that year is meant all the same.
 */
export function dateOfDay(day: number): string {
  const near = [0, -1, 1, -2, 2].map((apart) => civilDate(day + apart));
  const { year, month, day: date } = near.find(isNewYear) ?? civilDate(day);
  const parts = [
    yearText(year),
    ...(month > 1 || date > 1 ? [two(month)] : []),
    ...(date > 1 ? [two(date)] : []),
  ];
  return parts.join('-');
}

/** The same in the calendar of a continuity. */
export function dayWords(day: number, calendar: Calendar | undefined): string {
  return inCalendar(dateOfDay(day), calendar);
}

function isNewYear({ month, day }: CivilDate): boolean {
  return month === 1 && day === 1;
}

function two(number: number): string {
  return `${number}`.padStart(2, '0');
}
