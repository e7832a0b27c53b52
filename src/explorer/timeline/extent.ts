import { eventOf } from '../../model/moment.js';
import { ALWAYS, FOREVER } from '../../model/stretch.js';
import { toPeriod } from '../time/to-period.js';
import type { Reading } from '../time/use-readings.js';
import type { Places } from './places.js';
import { eventBehind, type TimelineClaim } from './timeline-claim.js';

/** Where a claim stands on an axis. */
export interface Extent {
  /** From where on it may have held; null where nobody says, which is no beginning. */
  readonly from: number | null;
  /** Throughout this stretch it held, which may be an instant; undefined where there is none of which that is certain. */
  readonly held: readonly [from: number, until: number] | undefined;
  /** Until where it may have held; null where nobody says, which is no end. */
  readonly until: number | null;
  /** It always held. */
  readonly hasNoStart: boolean;
  /** It has not ended. */
  readonly hasNoEnd: boolean;
  /** Where sources say that it held. */
  readonly ticks: readonly number[];
  /** It happened once. */
  readonly isPoint: boolean;
}

/** Where a claim stands among these places; undefined where no source places it in time. */
export function extentOf(
  claim: TimelineClaim,
  isOccurrence: boolean,
  at: Places,
  readings: ReadonlyMap<string, Reading>,
): Extent | undefined {
  const ticks = claim.attested.flatMap((moment) => tickOf(moment, at, readings));
  const begins = startOf(claim, at);
  if (isOccurrence) {
    const [from, until] = [begins.min, begins.max];
    if (from === null && until === null) return aboutEvent(claim, at);
    return { ...NOTHING, from, until, held: heldBetween(until, from), ticks, isPoint: true };
  }
  const ends = endOf(claim, at);
  const hasNoStart = claim.bounds.startMax === ALWAYS;
  const hasNoEnd = claim.bounds.endMin === FOREVER;
  const isPlaced = [begins.min, begins.max, ends.min, ends.max].some((x) => x !== null);
  if (!isPlaced && !hasNoStart && !hasNoEnd) return aboutEvent(claim, at);
  const held = heldBetween(hasNoStart ? 0 : begins.max, hasNoEnd ? at.width : ends.min);
  return {
    ...{ held, hasNoStart, hasNoEnd, ticks, isPoint: false },
    from: hasNoStart ? 0 : least(begins.min, held?.[0]),
    until: hasNoEnd ? at.width : most(ends.max, held?.[1]),
  };
}

const NOTHING = { hasNoStart: false, hasNoEnd: false };

/** An edge as far as it is known: it is no earlier than `min`, no later than `max`. */
interface Edge {
  readonly min: number | null;
  readonly max: number | null;
}

function startOf(claim: TimelineClaim, at: Places): Edge {
  const { startMin, startMax, startEvent, attestedEvents } = toPeriod(claim);
  const event = startEvent === undefined ? undefined : at.ofEvent(startEvent);
  if (event !== undefined) return { min: event, max: event };
  const known = attestedEvents.flatMap((id) => at.ofEvent(id) ?? []);
  return {
    min: startMin === ALWAYS ? null : at.ofDay(startMin),
    max: smallest([...known, ...(isDayOfSome(startMax) ? [at.ofDay(startMax)] : [])]),
  };
}

function endOf(claim: TimelineClaim, at: Places): Edge {
  const { endMin, endMax, endEvent, attestedEvents } = toPeriod(claim);
  const event = endEvent === undefined ? undefined : at.ofEvent(endEvent);
  if (event !== undefined) return { min: event, max: event };
  const known = attestedEvents.flatMap((id) => at.ofEvent(id) ?? []);
  const latest = smallest([...known, ...(isDayOfSome(endMin) ? [at.ofDay(endMin)] : [])].map((x) => -x));
  return {
    min: latest === null ? null : -latest,
    max: endMax === FOREVER ? null : at.ofDay(endMax),
  };
}

function heldBetween(begun: number | null, lasted: number | null): Extent['held'] {
  return begun !== null && lasted !== null && begun <= lasted ? [begun, lasted] : undefined;
}

function aboutEvent(claim: TimelineClaim, at: Places): Extent | undefined {
  const event = eventBehind(claim);
  const x = event === undefined ? undefined : at.ofEvent(event);
  if (x === undefined) return undefined;
  return { ...NOTHING, from: x, until: x, held: [x, x], ticks: [], isPoint: true };
}

function tickOf(moment: string, at: Places, readings: ReadonlyMap<string, Reading>): number[] {
  const event = eventOf(moment);
  if (event !== undefined) return [at.ofEvent(event) ?? []].flat();
  const reading = readings.get(moment);
  const stretch = reading && at.ofReading(reading);
  return stretch ? [(stretch[0] + stretch[1]) / 2] : [];
}

function isDayOfSome(day: number): boolean {
  return day > ALWAYS && day < FOREVER;
}

function smallest(some: readonly number[]): number | null {
  return some.length === 0 ? null : Math.min(...some);
}

/** NOTE: where two moments may stand in either order, an event can stand before a day that its claim cannot have begun before. */
function least(edge: number | null, held: number | undefined): number | null {
  return edge === null || held === undefined ? edge : Math.min(edge, held);
}

function most(edge: number | null, held: number | undefined): number | null {
  return edge === null || held === undefined ? edge : Math.max(edge, held);
}
