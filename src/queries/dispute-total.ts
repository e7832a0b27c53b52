import type { Database } from '../database/connect.js';
import { readCypher } from '../database/cypher-file.js';

const QUERY = readCypher('queries/dispute-total');

/** How many disputes there are in a continuity, or in all of them where it is null. */
export async function disputeTotal(database: Database, continuity: string | null): Promise<number> {
  const [row] = await database.read(QUERY, { continuity: continuity && `${continuity}/` });
  return Number(row?.total ?? 0);
}
