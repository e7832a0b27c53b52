import type { Database } from '../database/connect.js';
import { readCypher } from '../database/cypher-file.js';
import { type CitationRecord, whole } from './records.js';

const QUERY = readCypher('queries/all-citations');

/** Every citation with its source, one after the other as they arrive, in no order. */
export async function* allCitations(database: Database): AsyncIterable<CitationRecord> {
  for await (const row of database.stream(QUERY, {})) {
    const citation = row.citation as CitationRecord;
    yield { ...citation, source: whole(citation.source) };
  }
}
