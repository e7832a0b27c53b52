import type { Period } from './period.js';
import type { Stretch } from './stretch.js';

/** On every reading of the dates, on some reading, on none. */
export type Certainty = 'certain' | 'possible';

/** A moment that was asked for, with what is known of it. */
export interface AskedMoment extends Stretch {
  /** The event that it is; undefined for a date. */
  readonly event: string | undefined;
  /** The event that it is, and all that are known to come before it; none for a date. */
  readonly past: ReadonlySet<string>;
  /** Events known to come after it. */
  readonly future: ReadonlySet<string>;
}

/**
 * Whether a relationship holds at a moment: certainly, if it does throughout the moment on every reading of the dates and the
 * order; possibly, if it does at some instant of it on some reading; undefined, if on none. Dates and order are combined: what
 * either of them knows is known, and what either rules out is out.
 *
 * `cypher/queries` says the same in Cypher; tests hold the two to each other and to a model that tries all readings.
 */
export function holds(period: Period, moment: AskedMoment): Certainty | undefined {
  if (!mayHaveBegun(period, moment) || !mayLast(period, moment)) return undefined;
  return hasBegun(period, moment) && lasts(period, moment) ? 'certain' : 'possible';
}

function hasBegun({ startMax, startEvent, attestedEvents }: Period, { from, past }: AskedMoment): boolean {
  return startMax <= from || isIn(past, startEvent) || attestedEvents.some((event) => past.has(event));
}

function mayHaveBegun({ startMin, startEvent }: Period, { until, future }: AskedMoment): boolean {
  return startMin < until && !isIn(future, startEvent);
}

function lasts({ endMin, endEvent, attestedEvents }: Period, { until, future, event }: AskedMoment): boolean {
  return (
    until <= endMin ||
    isIn(future, endEvent) ||
    attestedEvents.some((attested) => attested === event || future.has(attested))
  );
}

function mayLast({ endMax, endEvent }: Period, { from, past }: AskedMoment): boolean {
  return from < endMax && !isIn(past, endEvent);
}

function isIn(events: ReadonlySet<string>, event: string | undefined): boolean {
  return event !== undefined && events.has(event);
}
