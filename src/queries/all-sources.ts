import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { Source } from '../model/citation.js';
import { withoutRelease } from './records.js';

const QUERY = readCypher('queries/all-sources');

/** Every source, by id. */
export async function allSources(database: ReleaseReader): Promise<Source[]> {
  const rows = await database.read(QUERY, {});
  return rows.map((row) => withoutRelease(row.source as Source));
}
