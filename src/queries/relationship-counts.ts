import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { TimeFilter } from './moments.js';
import type { Direction } from './relationships.js';

const QUERY = readCypher('queries/relationship-counts');

export interface RelationshipCount {
  readonly type: string;
  readonly direction: Direction;
  readonly count: number;
}

/** How many relationships of each type and direction each entity has at a moment, without the deprecated ones, in no order. */
export async function relationshipCounts(
  database: ReleaseReader,
  ids: readonly string[],
  filter: TimeFilter & { readonly symmetric: readonly string[] },
): Promise<Map<string, RelationshipCount[]>> {
  const rows = await database.read(QUERY, { ids, ...filter });
  const counts = new Map<string, RelationshipCount[]>(ids.map((id) => [id, []]));
  for (const { id, type, direction, count } of rows) {
    counts.get(id as string)?.push({ type, direction, count } as RelationshipCount);
  }
  return counts;
}
