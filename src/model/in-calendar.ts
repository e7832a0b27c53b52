import { type Calendar, COMMON_CALENDAR } from './calendar.js';

/**
 * An EDTF date as a calendar shows it: `-0019-05` is "19-05 BBY". Without a calendar, a year from 1 on is plain, and one before
 * it is so many BCE. What is not one year, be it a decade, a set or an exponent, stays EDTF.
 */
export function inCalendar(date: string, calendar: Calendar | undefined): string {
  const [, short, long, rest = ''] = date.match(/^(?:(-?\d{4})|Y(-?\d+))([~?%-].*)?$/) ?? [];
  const digits = short ?? long;
  if (digits === undefined) return date;
  const { before, after, yearZero } = calendar ?? COMMON_CALENDAR;
  const year = Number(digits);
  if (year < (yearZero ? 0 : 1)) return `${yearZero ? -year : 1 - year}${rest} ${before}`;
  if (calendar) return `${year}${rest} ${after}`;
  return rest === '' ? `${year}` : date;
}
