import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { RelationshipRecord } from './records.js';

const QUERY = readCypher('queries/all-relationships');

/** Every relationship, one after the other as they arrive, in no order. What one has not is undefined: all are of one shape. */
export async function* allRelationships(database: ReleaseReader): AsyncIterable<RelationshipRecord> {
  for await (const row of database.stream(QUERY, {})) {
    for (const name in row) row[name] ??= undefined;
    yield row as unknown as RelationshipRecord;
  }
}
