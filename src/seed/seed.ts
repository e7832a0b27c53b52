import type { Database, Row } from '../database/connect.js';
import { databaseNotOurs } from '../errors.js';
import type { Release } from '../model/release.js';
import type { DataSet } from './data-set.js';
import { toGraphFinding } from './graph-finding.js';
import { graphWarnings } from './graph-warnings.js';
import { clearLeftovers, type Loaded, loadRelease } from './load-release.js';
import type { Problem } from './problem.js';
import { releaseOf } from './release-of.js';
import { toRows } from './rows.js';
import { CONTENTS, SCHEMA } from './statements.js';
import type { OnProgress } from './write-rows.js';

export interface Seeded extends Loaded {
  readonly release: Release;
  /** What the checks of the graph found, for an editor to read. */
  readonly warnings: readonly Problem[];
}

export interface SeedSettings {
  readonly onProgress?: OnProgress;
  /** How many entities and relationships one transaction may create or delete: a release that has more comes in many. */
  readonly mostAtOnce?: number;
}

const MOST_AT_ONCE = 10_000;

/**
 * Loads facts into the database. What is loaded already is left as it is, and costs one question; what the checks found in it
 * is said again, as an editor who starts again is to read it again. Refuses a database that holds anything but an earlier
 * release (DATABASE_NOT_OURS).
 */
export async function seed(
  database: Database,
  data: DataSet,
  { onProgress = () => {}, mostAtOnce = MOST_AT_ONCE }: SeedSettings = {},
): Promise<Seeded> {
  const rows = toRows(data);
  const release = releaseOf(rows);
  const contents = await contentsOf(database);
  const loaded = await (async (): Promise<Loaded> => {
    if (contents.digest === release.digest) {
      if (contents.leftovers) await clearLeftovers(database);
      return { changed: false, findings: ((contents.findings ?? []) as string[]).map(toGraphFinding) };
    }
    for (const file of SCHEMA) await database.define(file);
    const size = Math.max(Number(contents.size), release.entities + release.relationships);
    const atOnce = size <= mostAtOnce && !contents.leftovers;
    return loadRelease(database, data, { rows, release }, { onProgress, atOnce });
  })();
  return { ...loaded, release, warnings: graphWarnings(loaded.findings, data) };
}

/** Refuses a database that holds what is not ours. */
async function contentsOf(database: Database): Promise<Row> {
  const [contents = {}] = await database.read(CONTENTS, {});
  const foreign = Number(contents.foreign ?? 0);
  if (foreign === 0) return contents;
  throw databaseNotOurs(`The database holds ${foreign} nodes that Allegiance did not load.`, {
    hint: 'Seeding deletes what the data does not have. Point NEO4J_URI and NEO4J_DATABASE at an empty database.',
  });
}
