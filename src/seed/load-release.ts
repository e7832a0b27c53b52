import type { Database, Run } from '../database/connect.js';
import type { Dispute } from '../model/dispute.js';
import { type Release, releaseKey } from '../model/release.js';
import { checkGraph } from './check-graph.js';
import type { DataSet } from './data-set.js';
import { disputedBy } from './disputed-by.js';
import { type GraphFinding, toGraphFinding, toText } from './graph-finding.js';
import type { Rows } from './rows.js';
import { SEED } from './statements.js';
import { type OnProgress, writeRows } from './write-rows.js';

const BATCH = 5_000;

/** What was done: nothing where the release was there already. */
export interface Loaded {
  readonly changed: boolean;
  /** What the checks of the graph found. */
  readonly findings: readonly GraphFinding[];
}

export interface LoadSettings {
  readonly onProgress: OnProgress;
  /** Whether all of it goes into one transaction, which takes several kilobytes of the database's memory for each row. */
  readonly atOnce: boolean;
}

/**
 * Makes the database hold the rows of this data and nothing else, under a lock that has two that load at once take turns. They
 * come beside those of the release that is there, which is read until the marker names the new one, and is then deleted: in one
 * transaction for all, or in many. Killed at any moment, the database holds the old release or the new one, and may hold what
 * belongs to neither, which the marker says and the next load clears away.
 */
export async function loadRelease(
  database: Database,
  data: DataSet,
  { rows, release }: { readonly rows: Rows; readonly release: Release },
  { onProgress, atOnce }: LoadSettings,
): Promise<Loaded> {
  const key = releaseKey(release.digest);
  if (!atOnce) await database.write((run) => run(SEED.beginRelease, {}));
  const loaded = await database.write(async (run) => {
    const [current] = await run(SEED.lockRelease, {});
    const digest = (current?.digest ?? undefined) as string | undefined;
    if (digest === release.digest) {
      const findings = ((current?.findings ?? []) as string[]).map(toGraphFinding);
      return { changed: false, findings };
    }
    if (!atOnce) await clear(database, digest);
    await writeRows(atOnce ? (work) => work(run) : database.write, rows, key, onProgress);
    const { disputes, findings } = await checkGraph(run, data, key);
    await addDisputes(run, data, disputes, key);
    const marker = { ...release, findings: findings.map(toText), leftovers: !atOnce };
    await run(SEED.writeRelease, { release: marker });
    if (atOnce && digest) await run(SEED.deleteRelease, { release: releaseKey(digest) });
    return { changed: true, findings };
  });
  if (!atOnce) await clearLeftovers(database);
  return loaded;
}

/** Deletes what belongs to no release that anybody reads, if there is any. Takes turns with loads. */
export async function clearLeftovers(database: Database): Promise<void> {
  await database.write(async (run) => {
    const [current] = await run(SEED.lockRelease, {});
    if (!current?.leftovers) return;
    await clear(database, (current.digest ?? undefined) as string | undefined);
    await run(SEED.endClear, {});
  });
}

async function clear(database: Database, digest: string | undefined): Promise<void> {
  await database.define(SEED.clear, { release: digest === undefined ? null : releaseKey(digest) });
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
