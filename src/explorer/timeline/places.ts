import { ALWAYS, FOREVER } from '../../model/stretch.js';
import type { Reading } from '../time/use-readings.js';
import { type Axis, type AxisStop, isDay } from './axis.js';

/** Where things stand on an axis: a day between the dated stops around it, an event at its stop. */
export interface Places {
  readonly width: number;
  ofDay(day: number): number;
  /** Undefined for an event that has no stop. */
  ofEvent(id: string): number | undefined;
  /**
   * The stretch that a moment takes; of an event without a stop, the middle of where it can be. Undefined where nothing on the axis
   * says when that is.
   */
  ofReading(reading: Reading): readonly [from: number, until: number] | undefined;
}

/** So far beyond the first stop and the last stands what lies before and after all of them. */
const EDGE = 10;

/** Where things stand on this axis. What lies before its first date, or after its last, stands beyond its edge. */
export function places({ stops, width }: Axis): Places {
  const days = stops.filter(({ moment }) => isDay(moment));
  const events = new Map(stops.filter(({ moment }) => !isDay(moment)).map(({ moment, x }) => [moment.id, x]));
  const ofDay = (day: number): number => dayBetween(days, day, width);
  const ofEvent = (id: string): number | undefined => events.get(id);
  return {
    width,
    ofDay,
    ofEvent,
    ofReading: ({ from, until, event, past, future }) => {
      if (event === undefined) return days.length > 0 ? [ofDay(from), ofDay(until)] : undefined;
      const own = ofEvent(event);
      if (own !== undefined) return [own, own];
      const known = (ids: ReadonlySet<string>, day: number): number[] => [
        ...[...ids].flatMap((id) => ofEvent(id) ?? []),
        ...(days.length > 0 && day > ALWAYS && day < FOREVER ? [ofDay(day)] : []),
      ];
      const [after, before] = [known(past, from), known(future, until)];
      if (after.length + before.length === 0) return undefined;
      const first = Math.max(-EDGE, ...after);
      const middle = (first + Math.max(first, Math.min(width + EDGE, ...before))) / 2;
      return [middle, middle];
    },
  };
}

function dayBetween(days: readonly AxisStop[], day: number, width: number): number {
  const after = days.findIndex(({ moment }) => moment.from >= day);
  const [before, next] = [days[after < 0 ? days.length - 1 : after - 1], days[after]];
  if (next?.moment.from === day) return next.x;
  if (!next) return width + EDGE;
  if (!before) return -EDGE;
  const share = (day - before.moment.from) / (next.moment.from - before.moment.from);
  return before.x + share * (next.x - before.x);
}
