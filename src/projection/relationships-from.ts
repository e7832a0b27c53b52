import type { TimeFilter } from '../queries/moments.js';
import type { RelationshipRecord } from '../queries/records.js';
import type { Projection } from './projection.js';
import { relationshipTest } from './relationship-test.js';

/** The relationships that go out from each of these entities, by id, at most `limit` for each; entities without any are absent. */
export function relationshipsFrom(
  projection: Projection,
  ids: readonly string[],
  { limit, ...filter }: TimeFilter & { readonly types: readonly string[]; readonly limit: number },
): Map<string, RelationshipRecord[]> {
  const { outgoing, placeOfEntity } = projection;
  const passes = relationshipTest(projection, filter);
  const found = new Map<string, RelationshipRecord[]>();
  for (const id of ids) {
    const place = placeOfEntity.get(id);
    if (place === undefined) continue;
    const those: RelationshipRecord[] = [];
    const until = outgoing.from[place + 1]!;
    for (let index = outgoing.from[place]!; index < until && those.length < limit; index++) {
      const relationship = outgoing.relationship[index]!;
      if (passes(relationship)) those.push(projection.relationships[relationship]!);
    }
    if (those.length > 0) found.set(id, those);
  }
  return found;
}
