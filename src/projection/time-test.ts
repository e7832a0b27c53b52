import type { MomentParameter, TimeFilter } from '../queries/moments.js';
import type { EventFlags, EventGraph, Projection } from './projection.js';

/** Whether the relationship at a place passes. */
export type Test = (place: number) => boolean;

/**
 * Whether a relationship holds at the moment that is asked for, as `model/holds.ts` says it, on the columns. Without a moment all
 * do.
 */
export function timeTest({ columns, events }: Projection, { at, certain }: TimeFilter): Test | undefined {
  if (!at) return undefined;
  const { startMin, startMax, endMin, endMax, startEvent, endEvent, attestedFrom, attested } = columns;
  const { from, until } = at;
  if (at.event === null) {
    return certain
      ? (place) =>
          startMin[place]! < until &&
          from < endMax[place]! &&
          startMax[place]! <= from &&
          until <= endMin[place]!
      : (place) => startMin[place]! < until && from < endMax[place]!;
  }
  const { past, future } = flagsOf(events, at);
  const own = events.placeOf.get(at.event) ?? -1;
  const mayHold: Test = (place) =>
    startMin[place]! < until &&
    from < endMax[place]! &&
    !future[startEvent[place]!] &&
    !past[endEvent[place]!];
  if (!certain) return mayHold;
  const isAttested = (place: number, flags: Uint8Array, also: number): boolean => {
    for (let index = attestedFrom[place]!; index < attestedFrom[place + 1]!; index++) {
      const event = attested[index]!;
      if (flags[event] || event === also) return true;
    }
    return false;
  };
  return (place) =>
    mayHold(place) &&
    (startMax[place]! <= from || !!past[startEvent[place]!] || isAttested(place, past, -2)) &&
    (until <= endMin[place]! || !!future[endEvent[place]!] || isAttested(place, future, own));
}

function flagsOf(events: EventGraph, at: MomentParameter): EventFlags {
  const flags = events.flags.get(at) ?? {
    past: toFlags(events, at.past),
    future: toFlags(events, at.future),
  };
  events.flags.set(at, flags);
  return flags;
}

/** NOTE: what is asked at -1, for no event, is undefined, and so false. */
function toFlags({ ids, placeOf }: EventGraph, some: readonly string[]): Uint8Array {
  const flags = new Uint8Array(ids.length);
  for (const id of some) {
    const place = placeOf.get(id);
    if (place !== undefined) flags[place] = 1;
  }
  return flags;
}
