import type { Database, Run } from '../database/connect.js';
import type { CypherFile } from '../database/cypher-file.js';
import type { Dispute } from '../model/dispute.js';
import type { Release } from '../model/release.js';
import { checkGraph } from './check-graph.js';
import type { DataSet } from './data-set.js';
import { disputedBy } from './disputed-by.js';
import { fillDatabase, type OnProgress } from './fill-database.js';
import { type GraphFinding, toGraphFinding, toText } from './graph-finding.js';
import type { Rows } from './rows.js';
import { FIRST_LOAD, SEED } from './statements.js';

const BATCH = 5_000;

/** What was done: nothing where the release was there already. */
export interface Loaded {
  readonly changed: boolean;
  readonly deletedRelationships: number;
  readonly deletedNodes: number;
  /** What the checks of the graph found. */
  readonly findings: readonly GraphFinding[];
}

/** In the order in which they are written: what is pointed at comes first. */
const WRITTEN = [
  'continuities',
  'sources',
  'citations',
  'disputes',
  'entities',
  'citationSources',
  'eventOrder',
  'relationships',
] as const;

/**
 * Makes the database hold the rows of this data and nothing else, under a lock that has two that load at once take turns. A
 * release is replaced in one transaction; killed at any moment, the database holds the old release or the new one. Where there
 * is none yet, the rows come in transactions of their own, and are no release until the last one has put a digest on the marker.
 */
export async function loadRelease(
  database: Database,
  data: DataSet,
  rows: Rows,
  release: Release,
  onProgress: OnProgress,
): Promise<Loaded> {
  await database.write((run) => run(FIRST_LOAD.beginRelease, {}));
  return database.write(async (run) => {
    const [current] = await run(SEED.lockRelease, {});
    if (current?.digest === release.digest) {
      const findings = ((current.findings ?? []) as string[]).map(toGraphFinding);
      return { changed: false, ...NOTHING_DELETED, findings };
    }
    const deleted = current?.digest ? await replaceRows(run, rows) : NOTHING_DELETED;
    if (!current?.digest) await fillDatabase(database, rows, onProgress);
    const { disputes, findings } = await checkGraph(run, data);
    await addDisputes(run, data, disputes);
    await run(SEED.writeRelease, { release: { ...release, findings: findings.map(toText) } });
    return { changed: true, ...deleted, findings };
  });
}

export const NOTHING_DELETED = { deletedRelationships: 0, deletedNodes: 0 } as const;

async function replaceRows(run: Run, rows: Rows): Promise<Omit<Loaded, 'changed' | 'findings'>> {
  const deletedRelationships = await deleted(run, SEED.deleteRelationships, { ends: endsOf(rows) });
  const deletedNodes = await deleted(run, SEED.deleteNodes, { labels: labelsOf(rows) });
  for (const part of WRITTEN) await inBatches(run, SEED[part], rows[part]);
  return { deletedRelationships, deletedNodes };
}

/** The disputes that were found stand beside those that were declared. */
async function addDisputes(run: Run, data: DataSet, found: readonly Dispute[]): Promise<void> {
  const nodes = found.map((dispute) => ({ id: dispute.id, properties: { ...dispute } }));
  await inBatches(run, SEED.disputes, nodes);
  const others = disputedBy([...data.disputes.map(({ value }) => value), ...found]);
  const concerned = new Set(found.flatMap(({ relationships }) => relationships));
  const rows = data.relationships
    .filter(({ value }) => concerned.has(value.id))
    .map(({ value: { id, subject } }) => ({ id, subject, disputedBy: others.get(id) ?? [] }));
  await inBatches(run, SEED.addDisputes, rows);
}

async function deleted(
  run: Run,
  statement: CypherFile,
  parameters: Record<string, unknown>,
): Promise<number> {
  const [row] = await run(statement, parameters);
  return Number(row?.deleted ?? 0);
}

async function inBatches(run: Run, statement: CypherFile, rows: readonly unknown[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH)
    await run(statement, { rows: rows.slice(from, from + BATCH) });
}

function endsOf({ relationships }: Rows): Record<string, string> {
  return Object.fromEntries(
    relationships.map(({ id, type, subject, object }) => [id, `${type} ${subject} ${object}`]),
  );
}

function labelsOf(rows: Rows): Record<string, true> {
  const nodes = [rows.continuities, rows.sources, rows.citations, rows.disputes, rows.entities].flat();
  return Object.fromEntries(nodes.map(({ label, id }) => [`${label} ${id}`, true]));
}
