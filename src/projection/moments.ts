import type { MomentParameter } from '../queries/moments.js';
import type { EventGraph, Projection } from './projection.js';

/** The moments of these events; unknown ids are absent. The same object for the same event, whenever it is asked for. */
export function moments({ events }: Projection, ids: readonly string[]): Map<string, MomentParameter> {
  const found = new Map<string, MomentParameter>();
  for (const id of ids) {
    const place = events.placeOf.get(id);
    if (place === undefined) continue;
    const moment = events.moments.get(id) ?? momentOf(events, place);
    events.moments.set(id, moment);
    found.set(id, moment);
  }
  return found;
}

function momentOf({ ids, before, after, from, until }: EventGraph, place: number): MomentParameter {
  const idsOf = (places: readonly number[]): string[] => places.map((found) => ids[found]!);
  return {
    event: ids[place]!,
    from: from[place]!,
    until: until[place]!,
    past: idsOf([place, ...reach(place, before)]),
    future: idsOf(reach(place, after)),
  };
}

/** All that can be reached from an event, without itself. */
function reach(start: number, next: readonly (readonly number[])[]): number[] {
  const seen = new Set<number>();
  const waiting = [start];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (const found of next[place]!) {
      if (seen.has(found)) continue;
      seen.add(found);
      waiting.push(found);
    }
  }
  return [...seen];
}
