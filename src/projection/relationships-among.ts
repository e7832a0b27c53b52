import type { TimeFilter } from '../queries/moments.js';
import type { RelationshipRecord } from '../queries/records.js';
import type { Projection } from './projection.js';
import { relationshipTest } from './relationship-test.js';

type Filter = TimeFilter & { readonly types: readonly string[] };

/** The relationships that join these entities to each other, by id, at most `limit` of them. */
export function relationshipsAmong(
  projection: Projection,
  ids: readonly string[],
  filter: Filter & { readonly limit: number },
): RelationshipRecord[] {
  const found = placesAmong(projection, ids, filter).sort();
  return Array.from(found.subarray(0, filter.limit), (place) => projection.relationships[place]!);
}

/** How many there are. */
export function relationshipsAmongTotal(
  projection: Projection,
  ids: readonly string[],
  filter: Filter,
): number {
  return placesAmong(projection, ids, filter).length;
}

function placesAmong(projection: Projection, ids: readonly string[], filter: Filter): Int32Array {
  const { adjacency, columns, placeOfEntity } = projection;
  const passes = relationshipTest(projection, filter);
  const places = new Set(ids.flatMap((id) => placeOfEntity.get(id) ?? []));
  const found: number[] = [];
  for (const place of places) {
    for (let index = adjacency.from[place]!; index < adjacency.from[place + 1]!; index++) {
      const relationship = adjacency.relationship[index]!;
      const isOut = columns.subject[relationship] === place;
      if (isOut && places.has(adjacency.other[index]!) && passes(relationship)) found.push(relationship);
    }
  }
  return Int32Array.from(found);
}
