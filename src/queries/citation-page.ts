import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { Citation } from '../model/citation.js';
import { withoutRelease } from './records.js';

const QUERY = readCypher('queries/citation-page');

/** A page of all citations, by id: those after `after`. */
export async function citationPage(
  database: ReleaseReader,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<Citation[]> {
  const rows = await database.read(QUERY, { after, limit });
  return rows.map((row) => withoutRelease(row.citation as Citation));
}
