import type { Database } from '../database/connect.js';
import { badData, databaseNotOurs } from '../errors.js';
import type { Release } from '../model/release.js';
import { type DataSet } from './data-set.js';
import { digest } from './digest.js';
import { type Loaded, loadRelease } from './load-release.js';
import { formatProblem, type Problem } from './problem.js';
import { type Rows, toRows } from './rows.js';
import { FOREIGN_NODES, SCHEMA, SEED } from './statements.js';
import { validate } from './validate.js';

export interface Seeded extends Loaded {
  readonly release: Release;
  readonly warnings: readonly Problem[];
  readonly data: DataSet;
}

/**
 * Loads a data folder into the database. Refuses it whole, with all its problems, where it has an error (BAD_DATA), and a
 * database that holds anything but an earlier release (DATABASE_NOT_OURS). What is loaded already is left as it is.
 */
export async function seed(database: Database, folder: string): Promise<Seeded> {
  const { data, problems } = validate(folder);
  if (!data) throw badData(summary(folder, problems), { hint: 'Nothing was loaded. Mend these and start again.' });
  const rows = toRows(data);
  const release = releaseOf(rows);
  await refuseForeignNodes(database);
  for (const file of SCHEMA) await database.define(file);
  const loaded = await loadRelease(database, rows, release);
  return { ...loaded, release, warnings: problems, data };
}

function summary(folder: string, problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [`"${folder}" has ${errors} ${errors === 1 ? 'error' : 'errors'}:`, ...problems.map(formatProblem)].join('\n');
}

function releaseOf(rows: Rows): Release {
  const statements = Object.values(SEED).map(({ text }) => text);
  return {
    digest: digest([rows, statements]),
    loadedAt: new Date().toISOString(),
    entities: rows.entities.length,
    relationships: rows.relationships.length,
    citations: rows.citations.length,
    sources: rows.sources.length,
    disputes: rows.disputes.length,
  };
}

async function refuseForeignNodes(database: Database): Promise<void> {
  const [row] = await database.read(FOREIGN_NODES, {});
  const nodes = Number(row?.['nodes'] ?? 0);
  if (nodes === 0) return;
  throw databaseNotOurs(`The database holds ${nodes} nodes that Allegiance did not load.`, {
    hint: 'Seeding deletes what the data does not have. Point NEO4J_URI and NEO4J_DATABASE at an empty database.',
  });
}
