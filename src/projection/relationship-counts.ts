import type { TimeFilter } from '../queries/moments.js';
import type { RelationshipCount } from '../queries/relationship-counts.js';
import type { Direction } from '../queries/relationships.js';
import type { Projection } from './projection.js';
import { relationshipTest } from './relationship-test.js';

/** How many relationships of each type and direction each entity has at a moment, without the deprecated ones, in no order. */
export function relationshipCounts(
  projection: Projection,
  ids: readonly string[],
  filter: TimeFilter & { readonly symmetric: readonly string[] },
): Map<string, RelationshipCount[]> {
  const { adjacency, columns, placeOfEntity, types } = projection;
  const passes = relationshipTest(projection, { ...filter, types });
  const symmetric = types.map((type) => filter.symmetric.includes(type));
  const countsOf = (place: number): RelationshipCount[] => {
    const counts = new Map<string, { type: string; direction: Direction; count: number }>();
    for (let index = adjacency.from[place]!; index < adjacency.from[place + 1]!; index++) {
      const found = adjacency.relationship[index]!;
      if (!passes(found)) continue;
      const type = columns.type[found]!;
      const direction = symmetric[type] ? 'BOTH' : columns.subject[found] === place ? 'OUT' : 'IN';
      const key = `${type} ${direction}`;
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { type: types[type]!, direction, count: 1 });
    }
    return [...counts.values()];
  };
  return new Map(
    ids.map((id) => {
      const place = placeOfEntity.get(id);
      return [id, place === undefined ? [] : countsOf(place)];
    }),
  );
}
