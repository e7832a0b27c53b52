import type { Database } from '../database/connect.js';
import { readCypher } from '../database/cypher-file.js';
import type { Source } from '../model/citation.js';

const QUERY = readCypher('queries/all-sources');

/** Every source, by id. */
export async function allSources(database: Database): Promise<Source[]> {
  const rows = await database.read(QUERY, {});
  return rows.map((row) => row.source as Source);
}
