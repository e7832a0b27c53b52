import type { Period } from '../model/period.js';
import { ALWAYS, FOREVER } from '../model/stretch.js';
import type { Precedes } from './precedence.js';

/**
 * Whether two relationships hold at one time on every reading of the dates and the order: they do unless one may be over before
 * the other begins. Of several, all hold at one time where every two do.
 */
export function certainlyTogether(one: Period, other: Period, precedes: Precedes): boolean {
  return !mayBeOver(one, other, precedes) && !mayBeOver(other, one, precedes);
}

/** Whether one may have ended, on some reading, by the time that the next began. */
function mayBeOver(one: Period, next: Period, precedes: Precedes): boolean {
  const isOpen = one.endMin === FOREVER || next.startMax === ALWAYS;
  if (isOpen || lastsBeyond(one, next)) return false;
  const lasted = (event: string): boolean =>
    one.attestedEvents.some((held) => held === event || precedes(event, held)) ||
    (one.endEvent !== undefined && precedes(event, one.endEvent));
  if (next.attestedEvents.some(lasted)) return false;
  // What ends at an event began before it.
  return next.endEvent === undefined || (next.endEvent !== one.endEvent && !lasted(next.endEvent));
}

/**
 * By dates. Whatever ends does so later than it started, and starts before the latest day on which it can end. What is known to
 * start in 2404 has begun by the end of it, when what ends in 2405 is not over; what is only attested may have begun with the day.
 */
function lastsBeyond(one: Period, next: Period): boolean {
  const end = Math.max(one.endMin, one.startMin);
  const start = Math.min(next.startMax, next.endMax);
  return end > start || (end === start && next.startMin > ALWAYS);
}
