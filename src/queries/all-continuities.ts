import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { Continuity } from '../model/continuity.js';
import { type ContinuityRecord, whole } from './records.js';

const QUERY = readCypher('queries/all-continuities');

/** Every continuity, one after the other as they arrive, in no order. */
export async function* allContinuities(database: ReleaseReader): AsyncIterable<ContinuityRecord> {
  for await (const row of database.stream(QUERY, {})) yield whole(row.continuity as Continuity);
}
