import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { Continuity } from '../model/continuity.js';
import { type ContinuityRecord, whole } from './records.js';

const QUERY = readCypher('queries/continuities');

/** The continuities with these ids, in no order; unknown ids are left out. */
export async function continuities(
  database: ReleaseReader,
  ids: readonly string[],
): Promise<ContinuityRecord[]> {
  const rows = await database.read(QUERY, { ids });
  return rows.map((row) => whole(row.continuity as Continuity));
}
