import { type Calendar, COMMON_CALENDAR } from './calendar.js';

/** One half of a calendar: the years before the point that it counts from, or those after it. */
export interface Era {
  /** "BBY". */
  readonly label: string;
  readonly side: 'before' | 'after';
  /** Whether a year 0 lies between the two halves. */
  readonly yearZero: boolean;
}

/** Eras by their label in lower case. */
export type Eras = ReadonlyMap<string, Era>;

const CHRISTIAN_CALENDAR: Calendar = { before: 'BC', after: 'AD', yearZero: false };

/** The eras of all these calendars, and after them BCE, CE, BC and AD, which mean what they do unless a calendar says otherwise. */
export function erasOf(calendars: Iterable<Calendar>): Eras {
  const eras = new Map<string, Era>();
  for (const era of [...calendars, COMMON_CALENDAR, CHRISTIAN_CALENDAR].flatMap(halvesOf)) {
    const key = era.label.toLowerCase();
    if (!eras.has(key)) eras.set(key, era);
  }
  return eras;
}

/** The era before, and the era after. */
export function halvesOf({ before, after, yearZero }: Calendar): [Era, Era] {
  return [
    { label: before, side: 'before', yearZero },
    { label: after, side: 'after', yearZero },
  ];
}
