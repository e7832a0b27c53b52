import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { RelationshipRecord } from './records.js';

const QUERY = readCypher('queries/relationships-by-id');

/** The relationships with these ids, in no order; ids that are unknown, or an entity's, are left out. */
export async function relationshipsById(
  database: ReleaseReader,
  ids: readonly string[],
): Promise<RelationshipRecord[]> {
  const keys = ids
    .filter((id) => id.includes('.'))
    .map((id) => ({ id, subject: id.slice(0, id.indexOf('.')) }));
  const rows = await database.read(QUERY, { keys });
  return rows.map((row) => row.relationship as RelationshipRecord);
}
