import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import { type EntityRecord, toEntityRecord } from './records.js';

const QUERY = readCypher('queries/entity-page');

/** A page of all entities, by id: those after `after`. */
export async function entityPage(
  database: ReleaseReader,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<EntityRecord[]> {
  const rows = await database.read(QUERY, { after, limit });
  return rows.map((row) => toEntityRecord(row.entity));
}
