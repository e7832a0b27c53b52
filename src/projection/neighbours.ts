import type { NeighbourFilter } from '../queries/neighbours.js';
import type { Projection } from './projection.js';
import { relationshipTest } from './relationship-test.js';
import { borrow, type Scratch } from './scratch.js';

/** Ids of the entities one relationship away from these, those with the most relationships first, then by id. */
export function neighbours(
  projection: Projection,
  ids: readonly string[],
  filter: NeighbourFilter,
): string[] {
  const { entities } = projection;
  return borrow(projection, (ties) => {
    countTies(projection, ids, filter, ties);
    return ties.touched
      .sort((one, other) => ties.values[other]! - ties.values[one]! || one - other)
      .slice(0, filter.limit)
      .map((place) => entities[place]!.id);
  });
}

/** Sets for each entity around these how many relationships tie it to them, less one. */
function countTies(
  projection: Projection,
  ids: readonly string[],
  filter: NeighbourFilter,
  ties: Scratch,
): void {
  const { adjacency, entities, placeOfEntity } = projection;
  const passes = relationshipTest(projection, filter);
  const kinds = filter.kinds && new Set(filter.kinds);
  borrow(projection, (seen) => {
    for (const id of filter.seen) {
      const place = placeOfEntity.get(id);
      if (place !== undefined) seen.set(place, 0);
    }
    for (const id of new Set(ids)) {
      const place = placeOfEntity.get(id);
      if (place === undefined) continue;
      for (let index = adjacency.from[place]!; index < adjacency.from[place + 1]!; index++) {
        const other = adjacency.other[index]!;
        if (seen.values[other] !== -1 || !passes(adjacency.relationship[index]!)) continue;
        if (kinds && !kinds.has(entities[other]!.kind)) continue;
        ties.set(other, ties.values[other]! + 1);
      }
    }
  });
}
