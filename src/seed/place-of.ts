import type { EventOrder } from '../model/event-order.js';
import { eventOf } from '../model/moment.js';
import { parseDate } from '../model/parse-date.js';

/** Where a moment stands in time among all others: the earliest day it can be, then its place in the order of events. */
export type Place = readonly [day: number, rank: number];

/** Dates stand after the events that can have happened on their first day. */
const AFTER_EVENTS = Number.MAX_SAFE_INTEGER;

/** The place of the earliest of these moments; undefined where there is none that is a date or an event (`..` is neither). */
export function placeOf(
  moments: readonly (string | undefined)[],
  { stretches, places }: EventOrder,
): Place | undefined {
  const found = moments.flatMap((moment): Place[] => {
    if (moment === undefined) return [];
    const event = eventOf(moment);
    const stretch = event === undefined ? parseDate(moment) : stretches.get(event);
    const rank = event === undefined ? AFTER_EVENTS : (places.get(event) ?? AFTER_EVENTS);
    return stretch ? [[stretch.from, rank]] : [];
  });
  return found.sort(([dayA, rankA], [dayB, rankB]) => dayA - dayB || rankA - rankB)[0];
}
