import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import { type CitationRecord, whole, withoutRelease } from './records.js';

const QUERY = readCypher('queries/all-citations');

/** Every citation with its source, one after the other as they arrive, in no order. */
export async function* allCitations(database: ReleaseReader): AsyncIterable<CitationRecord> {
  for await (const row of database.stream(QUERY, {})) {
    const citation = row.citation as CitationRecord;
    yield { ...withoutRelease(citation), source: whole(citation.source) };
  }
}
