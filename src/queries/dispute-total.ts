import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';

const QUERY = readCypher('queries/dispute-total');

/** How many disputes there are in a continuity, or in all of them where it is null. */
export async function disputeTotal(database: ReleaseReader, continuity: string | null): Promise<number> {
  const [row] = await database.read(QUERY, { continuity: continuity && `${continuity}/` });
  return Number(row?.total ?? 0);
}
