import type { Database, Run } from '../database/connect.js';
import type { CypherFile } from '../database/cypher-file.js';
import type { Release } from '../model/release.js';
import type { Rows } from './rows.js';
import { SEED } from './statements.js';

const BATCH = 5_000;

/** What was done: nothing where the release was there already. */
export interface Loaded {
  readonly changed: boolean;
  readonly deletedRelationships: number;
  readonly deletedNodes: number;
}

export const UNCHANGED: Loaded = { changed: false, deletedRelationships: 0, deletedNodes: 0 };

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
 * Makes the database hold these rows and nothing else, in one transaction that ends with the marker: killed at any moment,
 * the database holds the old release or the new one. Two that load at once take turns.
 */
export function loadRelease(database: Database, rows: Rows, release: Release): Promise<Loaded> {
  return database.write(async (run) => {
    const [current] = await run(SEED.lockRelease, {});
    if (current?.digest === release.digest) return UNCHANGED;
    const deletedRelationships = await deleted(run, SEED.deleteRelationships, { ends: endsOf(rows) });
    const deletedNodes = await deleted(run, SEED.deleteNodes, { labels: labelsOf(rows) });
    for (const part of WRITTEN) await inBatches(run, SEED[part], rows[part]);
    await run(SEED.writeRelease, { release });
    return { changed: true, deletedRelationships, deletedNodes };
  });
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
