import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { EntityKind } from '../model/entity.js';
import type { TimeFilter } from './moments.js';

const QUERY = readCypher('queries/neighbours');

export interface NeighbourFilter extends TimeFilter {
  readonly types: readonly string[];
  readonly kinds: readonly EntityKind[] | null;
  /** Ids of entities to leave out. */
  readonly seen: readonly string[];
  readonly limit: number;
}

/** Ids of the entities one relationship away from these, those with the most relationships first. */
export async function neighbours(
  database: ReleaseReader,
  ids: readonly string[],
  filter: NeighbourFilter,
): Promise<string[]> {
  const rows = await database.read(QUERY, { ids, ...filter });
  return rows.map((row) => row.id as string);
}
