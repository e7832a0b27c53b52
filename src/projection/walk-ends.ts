import type { RelationshipFilter } from '../queries/relationships.js';
import type { Projection } from './projection.js';
import { relationshipTest } from './relationship-test.js';

/** Is handed a relationship and the entity at its other end, by their places; true ends the walk. */
export type Visit = (relationship: number, other: number) => boolean | undefined;

/** Walks the relationships of an entity that pass a filter, in the order of answers. */
export function walkEnds(
  projection: Projection,
  filter: RelationshipFilter,
): (entity: string, visit: Visit) => void {
  const { adjacency, columns, placeOfEntity, relationships, types } = projection;
  const { from, relationship, other } = adjacency;
  const passes = relationshipTest(projection, { ...filter, types: Object.keys(filter.order) });
  const { direction, side } = filter;
  const directed = Uint8Array.from(types, (type) =>
    direction === 'BOTH' || filter.symmetric.includes(type) ? 0 : 1,
  );
  return (entity, visit) => {
    const place = placeOfEntity.get(entity);
    if (place === undefined) return;
    for (let index = from[place]!; index < from[place + 1]!; index++) {
      const found = relationship[index]!;
      // What is related to itself goes out from itself, as Neo4j sees it.
      if (directed[columns.type[found]!] && (columns.subject[found] === place) !== (direction === 'OUT'))
        continue;
      if (!passes(found)) continue;
      if (side !== null && (relationships[found]!.side ?? '') !== side) continue;
      if (visit(found, other[index]!)) return;
    }
  };
}
