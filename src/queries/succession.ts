import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { RelationshipRecord } from './records.js';

const QUERY = readCypher('queries/succession');

/** A claim that somebody held an office, and the depositions that ended it. */
export interface ReignRecord {
  readonly relationship: RelationshipRecord;
  readonly endedBy: readonly RelationshipRecord[];
}

export interface SuccessionFilter {
  /** All offices where null. */
  readonly office: string | null;
  readonly limit: number;
}

/** The reigns in each of these factions, by their place in time, those that nothing is known of last; at most `limit` of each. */
export async function succession(
  database: ReleaseReader,
  ids: readonly string[],
  filter: SuccessionFilter,
): Promise<Map<string, ReignRecord[]>> {
  const rows = await database.read(QUERY, { ids, ...filter });
  const reigns = new Map<string, ReignRecord[]>(ids.map((id) => [id, []]));
  for (const { id, relationship, endedBy } of rows)
    reigns.get(id as string)?.push({ relationship, endedBy } as ReignRecord);
  return reigns;
}
