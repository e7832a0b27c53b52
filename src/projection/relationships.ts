import type { OrderKey } from '../queries/records.js';
import type { RelationshipFilter, RelationshipRow } from '../queries/relationships.js';
import { compareKeys } from './compare-keys.js';
import type { Projection } from './projection.js';
import { walkEnds } from './walk-ends.js';

/** One page of the relationships of each entity, in order; entities without any are absent. */
export function relationships(
  projection: Projection,
  ids: readonly string[],
  filter: RelationshipFilter,
  { after, limit }: { readonly after: OrderKey | null; readonly limit: number },
): Map<string, RelationshipRow[]> {
  const walk = walkEnds(projection, filter);
  const pages = new Map<string, RelationshipRow[]>();
  for (const id of ids) {
    const rows: RelationshipRow[] = [];
    walk(id, (place, otherPlace) => {
      const relationship = projection.relationships[place]!;
      const other = projection.entities[otherPlace]!;
      const key = [filter.order[relationship.type]!, other.name, relationship.id];
      if (after && compareKeys(key, after) <= 0) return false;
      rows.push({ relationship, other, key });
      return rows.length === limit;
    });
    if (rows.length > 0) pages.set(id, rows);
  }
  return pages;
}
