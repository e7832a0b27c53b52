import { type CypherFile, readCypher } from '../database/cypher-file.js';
import { releaseKey } from '../model/release.js';
import { aboutLines } from './about-lines.js';
import { cypherLiteral } from './cypher-literal.js';
import { type CypherRow, cypherRows } from './cypher-rows.js';
import { eventOrder } from './event-order.js';
import type { Exported } from './exported.js';
import { standIns } from './stand-ins.js';
import { type Stored, storedCitation, storedContinuity, storedEntity, storedRelationship } from './stored.js';

/** What the seed writes, with the rows in place of parameters: hence it is the same graph. */
const ONLY_INTO_EMPTY = readCypher('export/01-only-into-empty');
const SCHEMA = ['schema/01-unique-ids', 'schema/02-names', 'schema/03-await-indexes'].map(readCypher);
const BEGIN = readCypher('seed/02-begin-load');
const END = readCypher('seed/08-end-load');
const NODES = readCypher('export/02-create-nodes');
const CITATION_SOURCES = readCypher('export/03-link-citations');
const EVENT_ORDER = readCypher('export/04-order-events');
const RELATIONSHIPS = readCypher('export/05-create-relationships');
const WRITE_RELEASE = readCypher('seed/06-write-release');

const MOST_ROWS = 500;
const MOST_CHARACTERS = 100_000;
/** Kept on the marker as the time at which the script is run, that the same release gives the same script. */
const NOW = "toString(datetime({timezone: 'UTC'}))";

/**
 * A script for `cypher-shell` or the Neo4j Browser that makes an empty database hold the export, and fails in any other. The
 * marker of the release comes last: Allegiance then takes the database for seeded. A part of a release has no marker, as it is none.
 */
export async function* cypherScript(exported: Exported): AsyncIterable<string> {
  const { about, continuities, disputes, marker } = exported;
  for (const line of aboutLines(about)) yield `// ${standIns(line).replace(/\s+/g, ' ')}\n`;
  for (const file of [ONLY_INTO_EMPTY, ...SCHEMA, ...(marker ? [BEGIN] : [])]) yield plain(file);
  const batches = batchesOf(releaseKey(about.release));
  const nodes = <Item>(items: Items<Item>, labels: readonly string[], toStored: (item: Item) => Stored) =>
    batches(NODES, items, (item) => ({ labels, properties: toStored(item) }));
  yield* nodes(continuities, ['Continuity'], storedContinuity);
  yield* nodes(about.sources, ['Source'], (source) => ({ ...source }));
  yield* nodes(exported.citations(), ['Citation'], storedCitation);
  yield* nodes(disputes, ['Dispute'], (dispute) => ({ ...dispute }));
  yield* batches(NODES, exported.entities(), (entity) => {
    return { labels: ['Entity', entity.kind], properties: storedEntity(entity) };
  });
  yield* batches(CITATION_SOURCES, exported.citations(), ({ id, source }) => ({ citation: id, source }));
  yield* batches(EVENT_ORDER, eventOrder(exported), (order) => ({ ...order }));
  yield* batches(RELATIONSHIPS, exported.relationships(), (relationship) => {
    const { type, subject, object } = relationship;
    return { type, subject, object, properties: storedRelationship(relationship) };
  });
  if (marker) yield markerStatement(marker, releaseKey(about.release)) + plain(END);
}

type Items<Item> = Iterable<Item> | AsyncIterable<Item>;

/** Of a release: one statement for so many rows, each on a line of its own. */
function batchesOf(release: string) {
  const filled = (file: CypherFile, rows: readonly CypherRow[]): string =>
    ended(
      statementOf(file)
        .replaceAll('$release', () => cypherLiteral(release))
        .replace('$rows AS row', () => cypherRows(rows)),
      file,
    );
  return async function* batches<Item>(
    file: CypherFile,
    items: Items<Item>,
    toRow: (item: Item) => CypherRow,
  ): AsyncIterable<string> {
    let batch: CypherRow[] = [];
    let characters = 0;
    for await (const item of items) {
      const row = toRow(item);
      batch.push(row);
      characters += JSON.stringify(row).length;
      if (batch.length < MOST_ROWS && characters < MOST_CHARACTERS) continue;
      yield filled(file, batch);
      batch = [];
      characters = 0;
    }
    if (batch.length > 0) yield filled(file, batch);
  };
}

function markerStatement({ loadedAt, ...marker }: Readonly<Record<string, unknown>>, key: string): string {
  const literal = cypherLiteral({ ...marker, key }).replace(/^\{/, () => `{loadedAt: ${NOW}, `);
  return ended(
    statementOf(WRITE_RELEASE).replace('$release', () => literal),
    WRITE_RELEASE,
  );
}

function plain(file: CypherFile): string {
  return ended(statementOf(file), file);
}

/** Without the comments of the file, which speak of parameters. */
function statementOf({ text }: CypherFile): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
}

function ended(statement: string, { question }: CypherFile): string {
  return `\n// ${question}\n${statement.replace(/;$/, '')};\n`;
}
