import type { Database, Run } from '../database/connect.js';
import type { RelationshipType } from '../model/catalogue.js';
import type { Dispute } from '../model/dispute.js';
import { type Release, releaseKey } from '../model/release.js';
import { checkGraph } from './check-graph.js';
import type { DataSet } from './data-set.js';
import { disputedBy } from './disputed-by.js';
import { type GraphFinding, toGraphFinding, toText } from './graph-finding.js';
import { isWholeIn, type LoadedRows } from './is-whole.js';
import type { Rows } from './rows.js';
import { FORGET, SEED } from './statements.js';
import { type OnProgress, writeRows } from './write-rows.js';

const BATCH = 5_000;

/** What was done: nothing where the release was there already. */
export interface Loaded {
  readonly changed: boolean;
  /** What the checks of the graph found. */
  readonly findings: readonly GraphFinding[];
}

type Current = Readonly<Record<'digest' | 'key' | 'findings', unknown>>;

/**
 * Makes the database hold the rows of this data and nothing else. They come beside those of the release that is there, in as many
 * transactions as it takes; that one is read until the marker names the new one, and is then deleted. Two that load at once take
 * turns. Killed at any moment, the database holds the old release or the new one, and may hold what belongs to neither, which
 * nobody reads and the next load clears away.
 */
export async function loadRelease(
  database: Database,
  data: DataSet,
  { rows, release }: { readonly rows: Rows; readonly release: Release },
  onProgress: OnProgress,
): Promise<Loaded> {
  const key = releaseKey(release.digest);
  const loaded = await inTurn(database, async (run, current) => {
    if (current.digest === release.digest) {
      return { changed: false, findings: ((current.findings ?? []) as string[]).map(toGraphFinding) };
    }
    await database.write((alone) => alone(SEED.beginLoad, {}));
    await database.define(SEED.clear, { release: current.key ?? null });
    await writeRows(database, rows, key, onProgress);
    const { disputes, findings } = await checkGraph(run, data, key);
    await database.write((together) => addDisputes(together, data, disputes, key));
    const told = { types: rows.types.map(toJson), findings: findings.map(toText) };
    await run(SEED.writeRelease, { release: { ...release, key, ...told } });
    return { changed: true, findings };
  });
  await clearLeftovers(database);
  return loaded;
}

/** Neo4j has no maps. The same type gives the same text, however its file was written. */
function toJson(type: RelationshipType): string {
  return JSON.stringify(type, Object.keys(type).sort());
}

/**
 * Makes a release of which rows are missing no release any more, so that it can be loaded again. One that somebody else has loaded
 * again meanwhile stays.
 */
export async function forgetDamaged(database: Database, damaged: LoadedRows): Promise<void> {
  await inTurn(database, async (run, { digest }) => {
    if (digest === damaged.release.digest && !(await isWholeIn(run, damaged))) await run(FORGET, {});
  });
}

/** Deletes what belongs to no release that anybody reads. */
export async function clearLeftovers(database: Database): Promise<void> {
  await inTurn(database, async (_run, { key }) => {
    await database.define(SEED.clear, { release: key ?? null });
    await database.write((alone) => alone(SEED.endLoad, {}));
  });
}

/**
 * Does something while no other load does anything: the lock on the marker is held by a transaction in which nothing else is
 * written but the marker.
 */
async function inTurn<T>(database: Database, work: (run: Run, current: Current) => Promise<T>): Promise<T> {
  return database.write(async (run) => {
    const [current] = await run(SEED.lockRelease, {});
    return work(run, (current ?? {}) as Current);
  });
}

/** The disputes that were found stand beside those that were declared. */
async function addDisputes(
  run: Run,
  data: DataSet,
  found: readonly Dispute[],
  release: string,
): Promise<void> {
  const nodes = found.map((dispute) => ({ labels: ['Dispute'], properties: dispute }));
  await inBatches(nodes, (rows) => run(SEED.createNodes, { rows, release }));
  const others = disputedBy([...data.disputes.map(({ value }) => value), ...found]);
  const concerned = new Set(found.flatMap(({ relationships }) => relationships));
  const disputed = data.relationships
    .filter(({ value }) => concerned.has(value.id))
    .map(({ value: { id, subject } }) => ({ id, subject, disputedBy: others.get(id) ?? [] }));
  await inBatches(disputed, (rows) => run(SEED.addDisputes, { rows, release }));
}

async function inBatches<T>(
  rows: readonly T[],
  write: (some: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) await write(rows.slice(from, from + BATCH));
}
