import { ALWAYS, FOREVER } from '../model/stretch.js';
import type { EntityRecord } from '../queries/records.js';
import type { EventGraph } from './projection.js';

/** The events among entities that are sorted by id, in their order. */
export function buildEvents(entities: readonly EntityRecord[]): EventGraph {
  const events = entities.filter(({ kind }) => kind === 'Event');
  const placeOf = new Map(events.map(({ id }, place) => [id, place]));
  const before = events.map(({ after = [] }) => after.flatMap((id) => placeOf.get(id) ?? []));
  const after: number[][] = events.map(() => []);
  for (const [place, befores] of before.entries()) for (const earlier of befores) after[earlier]!.push(place);
  return {
    ids: events.map(({ id }) => id),
    placeOf,
    before,
    after,
    from: Float64Array.from(events, ({ dateMin = ALWAYS }) => dateMin),
    until: Float64Array.from(events, ({ dateMax = FOREVER }) => dateMax),
    moments: new Map(),
    flags: new WeakMap(),
  };
}
