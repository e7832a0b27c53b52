import type { RelationshipFilter } from '../queries/relationships.js';
import type { Projection } from './projection.js';
import { walkEnds } from './walk-ends.js';

/** How many relationships each entity has that pass the filter; unknown ids are absent. */
export function relationshipTotals(
  projection: Projection,
  ids: readonly string[],
  filter: RelationshipFilter,
): Map<string, number> {
  const walk = walkEnds(projection, filter);
  const totals = new Map<string, number>();
  for (const id of ids) {
    if (!projection.placeOfEntity.has(id)) continue;
    let total = 0;
    walk(id, () => {
      total++;
      return false;
    });
    totals.set(id, total);
  }
  return totals;
}
