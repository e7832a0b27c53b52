import type { Database } from '../database/connect.js';
import { databaseNotOurs } from '../errors.js';
import type { Release } from '../model/release.js';
import type { DataSet } from './data-set.js';
import type { OnProgress } from './fill-database.js';
import { toGraphFinding } from './graph-finding.js';
import { graphWarnings } from './graph-warnings.js';
import { type Loaded, loadRelease, NOTHING_DELETED } from './load-release.js';
import type { Problem } from './problem.js';
import { releaseOf } from './release-of.js';
import { type Rows, toRows } from './rows.js';
import { CONTENTS, SCHEMA } from './statements.js';

export interface Seeded extends Loaded {
  readonly release: Release;
  /** What the checks of the graph found, for an editor to read. */
  readonly warnings: readonly Problem[];
}

/**
 * Loads facts into the database. What is loaded already is left as it is, and costs one question; what the checks found in it
 * is said again, as an editor who starts again is to read it again. Refuses a database that holds anything but an earlier
 * release (DATABASE_NOT_OURS).
 */
export async function seed(
  database: Database,
  data: DataSet,
  onProgress: OnProgress = () => {},
): Promise<Seeded> {
  const rows = toRows(data);
  const release = releaseOf(rows);
  const loaded =
    (await loadedAlready(database, release)) ?? (await load(database, data, { rows, release, onProgress }));
  return { ...loaded, release, warnings: graphWarnings(loaded.findings, data) };
}

/** What was found in this very release, if it is there already. Refuses a database that holds what is not ours. */
async function loadedAlready(database: Database, release: Release): Promise<Loaded | undefined> {
  const [contents] = await database.read(CONTENTS, {});
  const foreign = Number(contents?.foreign ?? 0);
  if (foreign > 0) {
    throw databaseNotOurs(`The database holds ${foreign} nodes that Allegiance did not load.`, {
      hint: 'Seeding deletes what the data does not have. Point NEO4J_URI and NEO4J_DATABASE at an empty database.',
    });
  }
  if (contents?.digest !== release.digest) return undefined;
  const findings = ((contents.findings ?? []) as string[]).map(toGraphFinding);
  return { changed: false, ...NOTHING_DELETED, findings };
}

async function load(
  database: Database,
  data: DataSet,
  { rows, release, onProgress }: { rows: Rows; release: Release; onProgress: OnProgress },
): Promise<Loaded> {
  for (const file of SCHEMA) await database.define(file);
  return loadRelease(database, data, rows, release, onProgress);
}
