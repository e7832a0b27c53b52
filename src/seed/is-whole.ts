import type { Database, Run } from '../database/connect.js';
import { readCypher } from '../database/cypher-file.js';
import { type Release, releaseKey } from '../model/release.js';
import { expectedCounts } from './expected-counts.js';
import type { Rows } from './rows.js';

const COUNTS = readCypher('doctor/counts');
const CONTENTS = readCypher('doctor/contents');

/** A release, its rows, and what the checks found in it when it was loaded. */
export interface LoadedRows {
  readonly rows: Rows;
  readonly release: Release;
  readonly findings: readonly string[];
}

/**
 * Whether the database holds as many rows of the release as there are. It costs next to nothing where that is all that the database
 * holds; where something stands beside it, all is read.
 */
export async function isWhole(
  database: Pick<Database, 'read' | 'stream'>,
  loaded: LoadedRows,
): Promise<boolean> {
  const { links, relationships, ...nodes } = rowCounts(loaded);
  const all = Object.values(nodes).reduce((sum, count) => sum + count, 0);
  const [held = {}] = await database.read(COUNTS, {});
  if (equals(held, { ...nodes, nodes: all, relationships: relationships + links })) return true;
  for await (const row of database.stream(CONTENTS, { release: releaseKey(loaded.release.digest) }))
    return equals(row, rowCounts(loaded));
  return false;
}

/** The same, of all that is read in a transaction. */
export async function isWholeIn(run: Run, loaded: LoadedRows): Promise<boolean> {
  const [held = {}] = await run(CONTENTS, { release: releaseKey(loaded.release.digest) });
  return equals(held, rowCounts(loaded));
}

type RowCounts = ReturnType<typeof expectedCounts> & Readonly<Record<'continuities' | 'links', number>>;

function rowCounts({ rows, release, findings }: LoadedRows): RowCounts {
  return {
    ...expectedCounts(release, findings),
    continuities: rows.continuities.length,
    links: rows.citationSources.length + rows.eventOrder.length,
  };
}

function equals(
  held: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, number>>,
): boolean {
  return Object.entries(expected).every(([name, count]) => held[name] === count);
}
