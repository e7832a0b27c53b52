import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { TimeFilter } from './moments.js';

const QUERY = readCypher('queries/sides');

export interface SideRecord {
  /** Null for those whose side no source names. */
  readonly name: string | null;
  /** Null where no source says, or where they differ. */
  readonly outcome: string | null;
}

/** The sides of each conflict, by name, the nameless last. */
export async function sides(
  database: ReleaseReader,
  ids: readonly string[],
  filter: TimeFilter,
): Promise<Map<string, SideRecord[]>> {
  const rows = await database.read(QUERY, { ids, ...filter });
  const found = new Map<string, SideRecord[]>(ids.map((id) => [id, []]));
  for (const { id, side, outcomes } of rows) {
    const [outcome, ...others] = outcomes as string[];
    const record = { name: side as string | null, outcome: others.length > 0 ? null : (outcome ?? null) };
    found.get(id as string)?.push(record);
  }
  return found;
}
