import { civilDate } from '../../model/civil-date.js';
import { yearText } from '../../model/year-text.js';
import type { DatedClaim } from './to-period.js';

/** A date that says one day, month or year, and is not in doubt. */
const PLAIN = /^(-?\d{4}(-\d\d){0,2}|Y-?\d+)$/;

/**
 * The moments at which something may change among these claims, as texts to ask the API about: the dates and events that they
 * name; of a date that is in doubt, or is more than one, the years between which it lies.
 */
export function momentsOf(claims: readonly DatedClaim[]): string[] {
  const found = new Set<string>();
  for (const { start, end, attested, startEvent, endEvent, bounds } of claims) {
    for (const event of [startEvent, endEvent]) if (event) found.add(`event:${event.id}`);
    for (const moment of attested) if (isNamed(moment)) found.add(moment);
    addDate(found, start, [bounds.startMin, bounds.startMax]);
    addDate(found, end, [bounds.endMin, bounds.endMax]);
  }
  return [...found];
}

function isNamed(moment: string): boolean {
  return moment.startsWith('event:') || PLAIN.test(moment);
}

function addDate(
  found: Set<string>,
  date: string | null | undefined,
  days: readonly (number | null | undefined)[],
): void {
  if (!date || date === '..') return;
  if (PLAIN.test(date)) found.add(date);
  else
    for (const day of days)
      if (day != null && Number.isSafeInteger(day + 1)) found.add(yearText(civilDate(day).year));
}
