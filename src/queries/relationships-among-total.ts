import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { TimeFilter } from './moments.js';

const QUERY = readCypher('queries/relationships-among-total');

/** How many relationships join these entities to each other. */
export async function relationshipsAmongTotal(
  database: ReleaseReader,
  ids: readonly string[],
  filter: TimeFilter & { readonly types: readonly string[] },
): Promise<number> {
  const [row] = await database.read(QUERY, { ids, ...filter });
  return Number(row?.total ?? 0);
}
