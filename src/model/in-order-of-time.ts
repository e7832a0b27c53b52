import type { Period } from './period.js';
import { FOREVER } from './stretch.js';

/** Whether one event is known to come before another. */
type Precedes = (before: string, after: string) => boolean;

/**
 * Claims one after the other, as far as dates and the order of events say: none after one that it is known to come before; of the
 * others first those that seem to come before, as the one was last known before the other was first; and for the rest as they
 * were given.
 */
export function inOrderOfTime<Claim extends Period>(claims: readonly Claim[], precedes: Precedes): Claim[] {
  const waiting = [...claims];
  const ordered: Claim[] = [];
  while (waiting.length > 0) {
    const free = waiting.filter(
      (claim) => !waiting.some((other) => isOneWay(comesBefore, other, claim, precedes)),
    );
    const first =
      free.find((claim) => !free.some((other) => isOneWay(seemsBefore, other, claim, precedes))) ??
      free[0] ??
      (waiting[0] as Claim);
    waiting.splice(waiting.indexOf(first), 1);
    ordered.push(first);
  }
  return ordered;
}

type Comparison = (one: Period, other: Period, precedes: Precedes) => boolean;

function isOneWay(compare: Comparison, one: Period, other: Period, precedes: Precedes): boolean {
  return one !== other && compare(one, other, precedes) && !compare(other, one, precedes);
}

/** One began before the other did, or was over by then. */
function comesBefore(one: Period, other: Period, precedes: Precedes): boolean {
  if (one.startMax <= other.startMin || one.endMax <= other.startMin) return true;
  const began = other.startEvent;
  if (began === undefined) return false;
  const isOver = one.endEvent !== undefined && (one.endEvent === began || precedes(one.endEvent, began));
  return isOver || one.attestedEvents.some((held) => precedes(held, began));
}

/** One was last known before the other was first. */
function seemsBefore(one: Period, other: Period, precedes: Precedes): boolean {
  if (one.endMax < FOREVER && one.endMax <= other.startMax) return true;
  const last = [one.endEvent, ...one.attestedEvents].filter((event) => event !== undefined);
  return (
    other.attestedEvents.length > 0 &&
    last.some((event) => other.attestedEvents.every((held) => precedes(event, held) || held === one.endEvent))
  );
}
