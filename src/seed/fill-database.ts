import type { Database, Row } from '../database/connect.js';
import type { CypherFile } from '../database/cypher-file.js';
import type { Rows } from './rows.js';
import { FIRST_LOAD, SEED } from './statements.js';

/** Is told how many of a part have been written. */
export type OnProgress = (part: 'entities' | 'relationships', done: number, of: number) => void;

const BATCH = 5_000;
/** NOTE: they are sent one after the other without waiting, so that the next is made ready while the database writes one. */
const BATCHES_IN_TRANSACTION = 4;
const CLEARED_AT_ONCE = 1_000;

/**
 * Writes all rows into a database that holds no release, in as many transactions as it takes: one would need several kilobytes of
 * the database's memory for each relationship until it ends. Whoever calls this holds the lock on the marker, which says that
 * there is no release until the last row is there. What an earlier one left behind is cleared away.
 */
export async function fillDatabase(database: Database, rows: Rows, onProgress: OnProgress): Promise<void> {
  await clear(database);
  for (const part of ['continuities', 'sources', 'citations', 'disputes'] as const)
    await send(database, FIRST_LOAD.nodes, rows[part]);
  const places = new Map<unknown, unknown>();
  onProgress('entities', 0, rows.entities.length);
  await send(database, FIRST_LOAD.entities, rows.entities, ({ id, node }) => places.set(id, node));
  onProgress('entities', rows.entities.length, rows.entities.length);
  await send(database, SEED.citationSources, rows.citationSources);
  await send(database, SEED.eventOrder, rows.eventOrder);
  const { relationships } = rows;
  onProgress('relationships', 0, relationships.length);
  for (let from = 0; from < relationships.length; from += BATCH * BATCHES_IN_TRANSACTION) {
    const some = relationships.slice(from, from + BATCH * BATCHES_IN_TRANSACTION);
    const placed = some.map(({ type, subject, object, properties }) => ({
      type,
      subject: places.get(subject),
      object: places.get(object),
      properties,
    }));
    await send(database, FIRST_LOAD.relationships, placed);
    onProgress('relationships', from + some.length, relationships.length);
  }
}

async function clear(database: Database): Promise<void> {
  for (let deleted: unknown = CLEARED_AT_ONCE; deleted === CLEARED_AT_ONCE; ) {
    const [row] = await database.write((run) => run(FIRST_LOAD.clear, { limit: CLEARED_AT_ONCE }));
    deleted = row?.deleted;
  }
}

async function send(
  database: Database,
  statement: CypherFile,
  rows: readonly unknown[],
  onRow?: (row: Row) => void,
): Promise<void> {
  const size = BATCH * BATCHES_IN_TRANSACTION;
  for (let from = 0; from < rows.length; from += size) {
    const answers = await database.write((run) => {
      const running: Promise<Row[]>[] = [];
      for (let batch = from; batch < Math.min(from + size, rows.length); batch += BATCH)
        running.push(run(statement, { rows: rows.slice(batch, Math.min(batch + BATCH, from + size)) }));
      return Promise.all(running);
    });
    if (onRow) for (const row of answers.flat()) onRow(row);
  }
}
