import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import { type EntityRecord, toEntityRecord } from './records.js';

const QUERY = readCypher('queries/all-entities');

/** Every entity, one after the other as they arrive, in no order. */
export async function* allEntities(database: ReleaseReader): AsyncIterable<EntityRecord> {
  for await (const row of database.stream(QUERY, {})) yield toEntityRecord(row.entity);
}
