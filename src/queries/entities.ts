import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import { type EntityRecord, toEntityRecord } from './records.js';

const QUERY = readCypher('queries/entities');

/** The entities with these ids, in no order; unknown ids are left out. */
export async function entities(database: ReleaseReader, ids: readonly string[]): Promise<EntityRecord[]> {
  const rows = await database.read(QUERY, { ids });
  return rows.map((row) => toEntityRecord(row.entity));
}
