import type { Database, Row } from '../database/connect.js';
import { databaseNotOurs } from '../errors.js';
import { counted } from '../model/counted.js';
import type { Release } from '../model/release.js';
import type { DataSet } from './data-set.js';
import { toGraphFinding } from './graph-finding.js';
import { graphWarnings } from './graph-warnings.js';
import { indexStates } from './index-states.js';
import { isWhole, type LoadedRows } from './is-whole.js';
import { clearLeftovers, forgetDamaged, type Loaded, loadRelease } from './load-release.js';
import type { Problem } from './problem.js';
import { releaseOf } from './release-of.js';
import { type Rows, toRows } from './rows.js';
import { CONTENTS, SCHEMA } from './statements.js';
import type { OnProgress } from './write-rows.js';

export interface Seeded extends Loaded {
  readonly release: Release;
  /** What the checks of the graph found, for an editor to read. */
  readonly warnings: readonly Problem[];
}

export interface SeedSettings {
  readonly onProgress?: OnProgress;
  /** Is told what is waited for before anything can be written. */
  readonly onStage?: (stage: string) => void;
}

/**
 * Loads facts into the database. What is loaded already, and whole, is left as it is, and costs a few questions; what the checks
 * found in it is said again, as an editor who starts again is to read it again. What is not whole any more is loaded again.
 * Refuses a database that holds anything but an earlier release (DATABASE_NOT_OURS).
 */
export async function seed(
  database: Database,
  data: DataSet,
  { onProgress = () => {}, onStage = () => {} }: SeedSettings = {},
): Promise<Seeded> {
  const rows = toRows(data);
  const made = { rows, release: releaseOf(rows) };
  const contents = await contentsOf(database);
  if (contents.leftovers)
    onStage('Waiting for another load to end, or clearing away what one has left behind');
  const isThere = contents.digest === made.release.digest;
  if (isThere && contents.leftovers) await clearLeftovers(database);
  const loaded =
    isThere && (await isLeftWhole(database, { ...made, findings: findingsOf(contents) }, onStage))
      ? await leaveLoaded(database, findingsOf(contents))
      : await load(database, data, made, onProgress);
  return { ...loaded, release: made.release, warnings: graphWarnings(loaded.findings, data) };
}

/** Whether nobody has taken anything away from a release since it was loaded. One that is not whole is none from then on. */
async function isLeftWhole(
  database: Database,
  loaded: LoadedRows,
  onStage: (stage: string) => void,
): Promise<boolean> {
  if (await isWhole(database, loaded)) return true;
  onStage('Loading again what is not whole any more');
  await forgetDamaged(database, loaded);
  return false;
}

async function load(
  database: Database,
  data: DataSet,
  made: { readonly rows: Rows; readonly release: Release },
  onProgress: OnProgress,
): Promise<Loaded> {
  for (const file of SCHEMA) await database.define(file);
  return loadRelease(database, data, made, onProgress);
}

/** What is there already needs no more than its indexes, which somebody may have dropped. */
async function leaveLoaded(database: Database, findings: readonly string[]): Promise<Loaded> {
  const { missing } = await indexStates(database);
  if (missing.length > 0) for (const file of SCHEMA) await database.define(file);
  return { changed: false, findings: findings.map(toGraphFinding) };
}

function findingsOf({ findings }: Row): readonly string[] {
  return (findings ?? []) as string[];
}

/** Refuses a database that holds what is not ours. */
async function contentsOf(database: Database): Promise<Row> {
  const [contents = {}] = await database.read(CONTENTS, {});
  const foreign = Number(contents.foreign ?? 0);
  if (foreign === 0) return contents;
  throw databaseNotOurs(`The database holds ${counted(foreign, 'node')} that Allegiance did not load.`, {
    hint: 'Seeding deletes what the data does not have. Point NEO4J_URI and NEO4J_DATABASE at an empty database.',
  });
}
