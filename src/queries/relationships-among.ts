import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { TimeFilter } from './moments.js';
import type { RelationshipRecord } from './records.js';

const QUERY = readCypher('queries/relationships-among');

/** The relationships that join these entities to each other, by id, at most `limit` of them. */
export async function relationshipsAmong(
  database: ReleaseReader,
  ids: readonly string[],
  filter: TimeFilter & { readonly types: readonly string[]; readonly limit: number },
): Promise<RelationshipRecord[]> {
  const rows = await database.read(QUERY, { ids, ...filter });
  return rows.map((row) => row.relationship as RelationshipRecord);
}
