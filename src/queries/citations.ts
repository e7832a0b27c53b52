import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import { type CitationRecord, whole, withoutRelease } from './records.js';

const QUERY = readCypher('queries/citations');

/** The citations with these ids, each with its source, in no order; unknown ids are left out. */
export async function citations(database: ReleaseReader, ids: readonly string[]): Promise<CitationRecord[]> {
  const rows = await database.read(QUERY, { ids });
  return rows.map((row) => {
    const citation = row.citation as CitationRecord;
    return { ...withoutRelease(citation), source: whole(citation.source) };
  });
}
