import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { TimeFilter } from './moments.js';
import type { RelationshipRecord } from './records.js';

const QUERY = readCypher('queries/relationships-from');

/** The relationships that go out from each of these entities, by id, at most `limit` for each; entities without any are absent. */
export async function relationshipsFrom(
  database: ReleaseReader,
  ids: readonly string[],
  filter: TimeFilter & { readonly types: readonly string[]; readonly limit: number },
): Promise<Map<string, RelationshipRecord[]>> {
  const rows = await database.read(QUERY, { ids: [...new Set(ids)], ...filter });
  const found = new Map<string, RelationshipRecord[]>();
  for (const row of rows) {
    const relationship = row.relationship as RelationshipRecord;
    const others = found.get(relationship.subject);
    if (others) others.push(relationship);
    else found.set(relationship.subject, [relationship]);
  }
  return found;
}
