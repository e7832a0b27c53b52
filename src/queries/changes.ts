import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { MomentParameter } from './moments.js';
import type { RelationshipRecord } from './records.js';

const QUERY = readCypher('queries/changes');

export interface ChangeFilter {
  /** Ids of entities at either end; all of them where null. */
  readonly of: readonly string[] | null;
  readonly continuity: string | null;
  readonly types: readonly string[];
  /** The moment at which they hold, and the one at which they do not. */
  readonly at: MomentParameter;
  readonly other: MomentParameter;
  readonly certain: boolean;
  /** By when they began, or by when they ended. */
  readonly order: 'place' | 'endPlace';
  readonly limit: number;
}

/** The relationships that hold at one moment, possibly or certainly, and on no reading at another; at most `limit` of them. */
export async function changes(database: ReleaseReader, filter: ChangeFilter): Promise<RelationshipRecord[]> {
  const rows = await database.read(QUERY, { ...filter });
  return rows.map((row) => row.relationship as RelationshipRecord);
}
