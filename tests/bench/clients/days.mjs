import { firstDayOf } from '../../../dist/model/first-day-of.js';

/** A year as the peers take it: its first day and the first of the next. */
export const daysOf = (year) => ({ from: firstDayOf(year), until: firstDayOf(year + 1) });
