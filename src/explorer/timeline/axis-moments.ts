import { ALWAYS, FOREVER } from '../../model/stretch.js';
import { toPeriod } from '../time/to-period.js';
import type { Reading } from '../time/use-readings.js';
import type { AxisMoment } from './order-moments.js';
import { eventBehind, type TimelineClaim } from './timeline-claim.js';

/** The moments that claims are placed by, as the API is asked for them: the events that they are tied to, and what attests them. */
export function placingMoments(claims: readonly TimelineClaim[]): string[] {
  const found = claims.flatMap((claim) => [
    ...[claim.startEvent?.id, claim.endEvent?.id, eventBehind(claim)].flatMap((id) =>
      id === undefined ? [] : `event:${id}`,
    ),
    ...claim.attested,
  ]);
  return [...new Set(found)].sort();
}

/** What stands on the axis of these claims: their events, and every day that bounds one of them. */
export function axisMoments(
  claims: readonly TimelineClaim[],
  readings: ReadonlyMap<string, Reading>,
): AxisMoment[] {
  const events = [...readings.values()].flatMap(({ from, until, event, past }) =>
    event === undefined ? [] : { id: event, from, until, earlier: past },
  );
  const bounds = claims.map(toPeriod).flatMap(({ startMin, startMax, endMin, endMax }) => {
    return [startMin, startMax, endMin, endMax];
  });
  const dated = [...readings.values()].flatMap(({ from, until }) => [from, until]);
  const days = new Set([...bounds, ...dated].filter((day) => day > ALWAYS && day < FOREVER));
  const none: ReadonlySet<string> = new Set();
  return [...days]
    .map((day): AxisMoment => ({ id: `day ${day}`, from: day, until: day, earlier: none }))
    .concat(events);
}
