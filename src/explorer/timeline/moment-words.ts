import type { Calendar } from '../../model/calendar.js';
import { inCalendar } from '../../model/in-calendar.js';
import type { Reading } from '../time/use-readings.js';

/** A moment as one says it: the name of its event, or its date in the calendar. */
export function momentWords(reading: Reading | undefined, calendar: Calendar | undefined): string {
  if (!reading) return 'any time';
  return reading.event === undefined ? inCalendar(reading.text, calendar) : reading.name;
}
