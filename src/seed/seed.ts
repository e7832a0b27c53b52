import type { Database, Row, Run } from '../database/connect.js';
import { databaseNotOurs } from '../errors.js';
import type { Release } from '../model/release.js';
import { checkGraph } from './check-graph.js';
import type { DataSet } from './data-set.js';
import { digest } from './digest.js';
import { type Loaded, loadRelease, UNCHANGED } from './load-release.js';
import { type Rows, toRows } from './rows.js';
import { CONTENTS, CONTRADICTIONS, SCHEMA, SEED } from './statements.js';

export interface Seeded extends Loaded {
  readonly release: Release;
}

/**
 * Loads facts into the database. What is loaded already is left as it is. Refuses a database that holds anything but an
 * earlier release (DATABASE_NOT_OURS).
 */
export async function seed(database: Database, data: DataSet): Promise<Seeded> {
  const rows = toRows(data);
  const release = releaseOf(rows);
  if (!(await isLoaded(database, release)))
    return { ...(await load(database, data, rows, release)), release };
  // What the checks found then is still so, and an editor who starts again is to read it again.
  const { warnings } = await checkGraph(patiently(database), data);
  return { ...UNCHANGED, warnings, release };
}

/** Whether this very release is there already. Refuses a database that holds what is not ours. */
async function isLoaded(database: Database, release: Release): Promise<boolean> {
  const [contents] = await patiently(database)(CONTENTS, {});
  const foreign = Number(contents?.foreign ?? 0);
  if (foreign > 0) {
    throw databaseNotOurs(`The database holds ${foreign} nodes that Allegiance did not load.`, {
      hint: 'Seeding deletes what the data does not have. Point NEO4J_URI and NEO4J_DATABASE at an empty database.',
    });
  }
  return contents?.digest === release.digest;
}

/** Reads like any question, but with minutes for it: a database that has just booted is slow, and a check reads the whole graph. */
function patiently(database: Database): Run {
  return async (query, parameters) => {
    const rows: Row[] = [];
    for await (const row of database.stream(query, parameters)) rows.push(row);
    return rows;
  };
}

async function load(database: Database, data: DataSet, rows: Rows, release: Release): Promise<Loaded> {
  for (const file of SCHEMA) await database.define(file);
  return loadRelease(database, data, rows, release);
}

function releaseOf(rows: Rows): Release {
  const checks = CONTRADICTIONS.map(({ statement }) => statement);
  const statements = [...SCHEMA, ...Object.values(SEED), ...checks].map(({ text }) => text);
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
