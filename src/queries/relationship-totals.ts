import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { RelationshipFilter } from './relationships.js';

const QUERY = readCypher('queries/relationship-totals');

/** How many relationships each entity has that pass the filter. */
export async function relationshipTotals(
  database: ReleaseReader,
  ids: readonly string[],
  filter: RelationshipFilter,
): Promise<Map<string, number>> {
  const rows = await database.read(QUERY, { ids, ...filter });
  return new Map(rows.map((row) => [row.id as string, row.total as number]));
}
