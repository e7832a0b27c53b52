import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { RelationshipRecord } from './records.js';

const QUERY = readCypher('queries/relationships-of-subjects');

/** The relationships of which these entities are the subjects, by id. */
export async function relationshipsOfSubjects(
  database: ReleaseReader,
  subjects: readonly string[],
): Promise<RelationshipRecord[]> {
  const rows = await database.read(QUERY, { subjects });
  return rows.map((row) => row.relationship as RelationshipRecord);
}
