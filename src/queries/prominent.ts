import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { EntityKind } from '../model/entity.js';
import { type EntityRecord, toEntityRecord } from './records.js';

const QUERY = readCypher('queries/prominent');

export interface ProminentFilter {
  readonly kinds: readonly EntityKind[] | null;
  readonly continuity: string | null;
  readonly limit: number;
}

/** The entities that stand in the most relationships, deprecated ones counted; of those that stand in as many, by id. */
export async function prominent(database: ReleaseReader, filter: ProminentFilter): Promise<EntityRecord[]> {
  const rows = await database.read(QUERY, { ...filter });
  return rows.map(({ entity }) => toEntityRecord(entity));
}
