import type { Database } from '../database/connect.js';
import { readCypher } from '../database/cypher-file.js';
import type { Citation } from '../model/citation.js';

const QUERY = readCypher('queries/citation-page');

/** A page of all citations, by id: those after `after`. */
export async function citationPage(
  database: Database,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<Citation[]> {
  const rows = await database.read(QUERY, { after, limit });
  return rows.map((row) => row.citation as Citation);
}
