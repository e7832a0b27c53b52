import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { Step } from '../model/shortest-paths.js';
import type { TimeFilter } from './moments.js';

const QUERY = readCypher('queries/steps');

export interface StepFilter extends TimeFilter {
  readonly types: readonly string[];
  /** Ids of entities that no path may pass. */
  readonly avoid: readonly string[];
  readonly limit: number;
}

/** The relationships that a path can take from these entities, at most `limit` of them. */
export async function steps(
  database: ReleaseReader,
  ids: readonly string[],
  filter: StepFilter,
): Promise<Step[]> {
  const rows = await database.read(QUERY, { ids, ...filter });
  return rows as unknown as Step[];
}
