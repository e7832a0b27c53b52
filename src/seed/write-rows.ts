import type { Database, Row } from '../database/connect.js';
import type { CypherFile } from '../database/cypher-file.js';
import type { RowList } from './row-list.js';
import type { NodeRow, Rows } from './rows.js';
import { SEED } from './statements.js';

/** Is told how many of a part have been written. */
export type OnProgress = (part: 'entities' | 'relationships', done: number, of: number) => void;

const BATCH = 5_000;
/** NOTE: they are sent one after the other without waiting, so that the next is made ready while the database writes one. */
const BATCHES_IN_TRANSACTION = 4;

/** Where nodes stand in the store, by their ids. */
type Places = ReadonlyMap<string, number>;

/** A relationship by the ids of its ends. */
interface Link {
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * Writes all rows of a release beside whatever the database holds, in many transactions: one would need several kilobytes of the
 * database's memory for each relationship until it ends. Nobody reads them before the marker names their release.
 */
export async function writeRows(
  { write }: Database,
  rows: Rows,
  release: string,
  onProgress: OnProgress,
): Promise<void> {
  const createNodes = async (nodes: RowList<NodeRow>): Promise<Places> => {
    const toRow = ({ labels, properties }: NodeRow) => ({ labels, properties });
    const places = await send(write, SEED.createNodes, nodes, { toRow, release });
    return new Map(places.map(({ id, node }) => [id as string, node as number]));
  };
  const link = (links: RowList<Link>, from: Places, to: Places): Promise<Row[]> => {
    const toRow = ({ type, subject, object, properties }: Link) => ({
      ...{ type, properties },
      ...{ subject: from.get(subject), object: to.get(object) },
    });
    return send(write, SEED.createRelationships, links, { toRow, release });
  };
  await createNodes([...rows.continuities, ...rows.disputes]);
  const sources = await createNodes(rows.sources);
  const citations = await createNodes(rows.citations);
  await link(rows.citationSources.map(toFrom), citations, sources);
  onProgress('entities', 0, rows.entities.length);
  const entities = await createNodes(rows.entities);
  onProgress('entities', rows.entities.length, rows.entities.length);
  await link(rows.eventOrder.map(toAfter), entities, entities);
  const { relationships } = rows;
  onProgress('relationships', 0, relationships.length);
  const step = BATCH * BATCHES_IN_TRANSACTION;
  for (let from = 0; from < relationships.length; from += step) {
    const some = relationships.slice(from, from + step);
    await link(some, entities, entities);
    onProgress('relationships', from + some.length, relationships.length);
  }
}

function toFrom({ citation, source }: Rows['citationSources'][number]): Link {
  return { type: 'FROM', subject: citation, object: source, properties: {} };
}

function toAfter({ event, before }: Rows['eventOrder'][number]): Link {
  return { type: 'AFTER', subject: event, object: before, properties: {} };
}

async function send<Item>(
  write: Database['write'],
  statement: CypherFile,
  items: RowList<Item>,
  { toRow, release }: { readonly toRow: (item: Item) => unknown; readonly release: string },
): Promise<Row[]> {
  const step = BATCH * BATCHES_IN_TRANSACTION;
  const answers: Row[] = [];
  for (let from = 0; from < items.length; from += step) {
    const batches = await write((run) => {
      const running: Promise<Row[]>[] = [];
      for (let batch = from; batch < Math.min(from + step, items.length); batch += BATCH)
        running.push(run(statement, { rows: items.slice(batch, batch + BATCH).map(toRow), release }));
      return Promise.all(running);
    });
    for (const batch of batches) for (const row of batch) answers.push(row);
  }
  return answers;
}
