import type { Database } from '../database/connect.js';
import { readCypher } from '../database/cypher-file.js';
import type { Release } from '../model/release.js';

const QUERY = readCypher('queries/release');

/** The release that is loaded; undefined in an empty database. */
export async function release(database: Database): Promise<Release | undefined> {
  const [row] = await database.read(QUERY, {});
  return row?.release as Release | undefined;
}
