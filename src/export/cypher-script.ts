import { type CypherFile, readCypher } from '../database/cypher-file.js';
import { aboutLines } from './about-lines.js';
import { cypherLiteral } from './cypher-literal.js';
import { type CypherRow, cypherRows } from './cypher-rows.js';
import { eventOrder } from './event-order.js';
import type { Exported } from './exported.js';
import { standIns } from './stand-ins.js';
import { type Stored, storedCitation, storedContinuity, storedEntity, storedRelationship } from './stored.js';

/** The statements of the seed, with the rows written into them in place of parameters: hence they are the same graph. */
const ONLY_INTO_EMPTY = readCypher('export/01-only-into-empty');
const SCHEMA = ['schema/01-unique-ids', 'schema/02-names', 'schema/03-await-indexes'].map(readCypher);
const BEGIN = readCypher('first-load/01-begin-release');
const CONTINUITIES = readCypher('seed/04-write-continuities');
const SOURCES = readCypher('seed/05-write-sources');
const CITATIONS = readCypher('seed/06-write-citations');
const DISPUTES = readCypher('seed/07-write-disputes');
const ENTITIES = readCypher('seed/08-write-entities');
const CITATION_SOURCES = readCypher('seed/09-link-citations');
const EVENT_ORDER = readCypher('seed/10-order-events');
const RELATIONSHIPS = readCypher('seed/11-write-relationships');
const WRITE_RELEASE = readCypher('seed/13-write-release');

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
  yield* batches(CONTINUITIES, continuities, (continuity) => nodeRow(storedContinuity(continuity)));
  yield* batches(SOURCES, about.sources, (source) => nodeRow({ ...source }));
  yield* batches(CITATIONS, exported.citations(), (citation) => nodeRow(storedCitation(citation)));
  yield* batches(DISPUTES, disputes, (dispute) => nodeRow({ ...dispute }));
  yield* batches(ENTITIES, exported.entities(), (entity) => nodeRow(storedEntity(entity), entity.kind));
  yield* batches(CITATION_SOURCES, exported.citations(), ({ id, source }) => ({ citation: id, source }));
  yield* batches(EVENT_ORDER, eventOrder(exported), (order) => ({ ...order }));
  yield* batches(RELATIONSHIPS, exported.relationships(), (relationship) => {
    const { id, type, subject, object } = relationship;
    return { id, type, subject, object, properties: storedRelationship(relationship) };
  });
  if (marker) yield markerStatement(marker);
}

function nodeRow(properties: Stored, label?: string): CypherRow {
  return { id: properties.id, label, properties };
}

/** One statement for so many rows, each on a line of its own. */
async function* batches<Item>(
  file: CypherFile,
  items: Iterable<Item> | AsyncIterable<Item>,
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
}

function filled(file: CypherFile, rows: readonly CypherRow[]): string {
  return ended(
    statementOf(file).replace('$rows AS row', () => cypherRows(rows)),
    file,
  );
}

function markerStatement({ loadedAt, ...marker }: Readonly<Record<string, unknown>>): string {
  const literal = cypherLiteral(marker).replace(/^\{/, () => `{loadedAt: ${NOW}, `);
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
