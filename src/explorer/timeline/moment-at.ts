import { civilDate } from '../../model/civil-date.js';
import { yearText } from '../../model/year-text.js';
import { type AxisStop, isDay } from './axis.js';
import { dateOfDay } from './day-words.js';

/** How near one has to point to an event to mean it, where a date would do as well. */
const NEAR = 10;

/** The moment at a stop, as it is asked for: an event, or the date that begins there. */
export function momentOf({ moment }: AxisStop): string {
  return isDay(moment) ? dateOfDay(moment.from) : `event:${moment.id}`;
}

/** The moment that somebody means who points here: an event that is near, the year between two dates, else the nearest event. */
export function momentAt(x: number, stops: readonly AxisStop[]): string | undefined {
  const nearest = nearestOf(
    stops.filter(({ moment }) => !isDay(moment)),
    x,
  );
  if (nearest && Math.abs(nearest.x - x) <= NEAR) return momentOf(nearest);
  const days = stops.filter(({ moment }) => isDay(moment));
  const before = days.findLast((stop) => stop.x <= x);
  const after = days.find((stop) => stop.x > x);
  if (before && after) {
    const share = (x - before.x) / (after.x - before.x);
    const day = before.moment.from + share * (after.moment.from - before.moment.from);
    return yearText(civilDate(day).year);
  }
  const any = nearest ?? nearestOf(stops, x);
  return any && momentOf(any);
}

/** The moment at the stop before or after where one is; from no moment, at the first or the last. */
export function momentBeside(
  current: string | undefined,
  x: number | undefined,
  stops: readonly AxisStop[],
  step: 1 | -1,
): string | undefined {
  const place = stops.findIndex((stop) => momentOf(stop) === current);
  if (place >= 0) return momentOfSome(stops[place + step]);
  if (x === undefined) return momentOfSome(step > 0 ? stops[0] : stops.at(-1));
  return momentOfSome(step > 0 ? stops.find((stop) => stop.x > x) : stops.findLast((stop) => stop.x < x));
}

function momentOfSome(stop: AxisStop | undefined): string | undefined {
  return stop && momentOf(stop);
}

function nearestOf(stops: readonly AxisStop[], x: number): AxisStop | undefined {
  return stops.toSorted((one, other) => Math.abs(one.x - x) - Math.abs(other.x - x))[0];
}
