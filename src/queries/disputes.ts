import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { Dispute } from '../model/dispute.js';

const QUERY = readCypher('queries/disputes');

/** A page of the disputes, by id: those after `after`, of any continuity where it is null. */
export async function disputes(
  database: ReleaseReader,
  continuity: string | null,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<Dispute[]> {
  const rows = await database.read(QUERY, { continuity: continuity && `${continuity}/`, after, limit });
  return rows as unknown as Dispute[];
}
