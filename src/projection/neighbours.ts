import type { NeighbourFilter } from '../queries/neighbours.js';
import type { Projection } from './projection.js';
import { relationshipTest } from './relationship-test.js';

/** Ids of the entities one relationship away from these, those with the most relationships first, then by id. */
export function neighbours(
  projection: Projection,
  ids: readonly string[],
  filter: NeighbourFilter,
): string[] {
  const { adjacency, entities, placeOfEntity } = projection;
  const passes = relationshipTest(projection, filter);
  const kinds = filter.kinds && new Set(filter.kinds);
  const seen = new Set(filter.seen.map((id) => placeOfEntity.get(id)));
  const ties = new Map<number, number>();
  for (const id of new Set(ids)) {
    const place = placeOfEntity.get(id);
    if (place === undefined) continue;
    for (let index = adjacency.from[place]!; index < adjacency.from[place + 1]!; index++) {
      const other = adjacency.other[index]!;
      if (seen.has(other) || !passes(adjacency.relationship[index]!)) continue;
      if (kinds && !kinds.has(entities[other]!.kind)) continue;
      ties.set(other, (ties.get(other) ?? 0) + 1);
    }
  }
  return [...ties]
    .sort(([one, tied], [other, otherTied]) => otherTied - tied || one - other)
    .slice(0, filter.limit)
    .map(([place]) => entities[place]!.id);
}
