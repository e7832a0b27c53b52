import type { TimeFilter } from '../queries/moments.js';
import type { RelationshipRecord } from '../queries/records.js';
import type { Projection } from './projection.js';
import { relationshipTest } from './relationship-test.js';
import { borrow } from './scratch.js';

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

/** In no order. What goes out from an entity is looked at, as each relationship goes out from one. */
function placesAmong(projection: Projection, ids: readonly string[], filter: Filter): Int32Array {
  const { columns, outgoing, placeOfEntity } = projection;
  const passes = relationshipTest(projection, filter);
  const found: number[] = [];
  borrow(projection, (among) => {
    for (const id of ids) {
      const place = placeOfEntity.get(id);
      if (place !== undefined) among.set(place, 0);
    }
    for (const place of among.touched) {
      for (let index = outgoing.from[place]!; index < outgoing.from[place + 1]!; index++) {
        const relationship = outgoing.relationship[index]!;
        if (among.values[columns.object[relationship]!] === -1 || !passes(relationship)) continue;
        found.push(relationship);
      }
    }
  });
  return Int32Array.from(found);
}
