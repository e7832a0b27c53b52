import { releaseKey } from '../model/release.js';
import { aboutLines } from './about-lines.js';
import type { Exported } from './exported.js';
import { BETWEEN_ITEMS, type Neo4jColumn, neo4jHeader, neo4jLine } from './neo4j-line.js';
import { type Stored, storedCitation, storedContinuity, storedEntity } from './stored.js';

/** All that a node of ours may have, whatever it is. */
const COLUMNS: readonly Neo4jColumn[] = [
  ['id', 'string'],
  ['release', 'string'],
  ['kind', 'string'],
  ['name', 'string'],
  ['article', 'string'],
  ['plural', 'boolean'],
  ['aliases', 'string[]'],
  ['description', 'string'],
  ['continuity', 'string'],
  ['government', 'string'],
  ['date', 'string'],
  ['after', 'string[]'],
  ['dateMin', 'long'],
  ['dateMax', 'long'],
  ['place', 'long[]'],
  ['citations', 'string[]'],
  ['title', 'string'],
  ['calendarBefore', 'string'],
  ['calendarAfter', 'string'],
  ['calendarYearZero', 'boolean'],
  ['publisher', 'string'],
  ['revision', 'string'],
  ['url', 'string'],
  ['licence', 'string'],
  ['locator', 'string'],
  ['note', 'string'],
  ['reason', 'string'],
  ['declared', 'boolean'],
  ['relationships', 'string[]'],
  ['exportOf', 'string'],
  ['about', 'string[]'],
];

/**
 * The nodes for `neo4j-admin database import`: entities, continuities, sources, citations, disputes and one that says what the
 * export is. Ids of a source and an entity may be the same, so lines are told apart by their label and id.
 */
export async function* neo4jNodes(exported: Exported): AsyncIterable<string> {
  const { about, continuities, disputes } = exported;
  yield `${[':ID', ':LABEL', ...COLUMNS.map(neo4jHeader)].join(',')}\r\n`;
  yield node('Export', { id: 'current', exportOf: about.release, about: aboutLines(about) });
  const release = releaseKey(about.release);
  const line = (label: string, properties: Stored): string => node(label, { ...properties, release });
  for (const continuity of continuities) yield line('Continuity', storedContinuity(continuity));
  for (const source of about.sources) yield line('Source', { ...source });
  for (const dispute of disputes) yield line('Dispute', { ...dispute });
  for await (const citation of exported.citations()) yield line('Citation', storedCitation(citation));
  for await (const entity of exported.entities())
    yield line(`Entity${BETWEEN_ITEMS}${entity.kind}`, storedEntity(entity));
}

function node(label: string, properties: Stored): string {
  const [first = label] = label.split(BETWEEN_ITEMS);
  return neo4jLine([neo4jId(first, String(properties.id)), label], COLUMNS, properties);
}

/** What a line of nodes is called by those of relationships. */
export function neo4jId(label: string, id: string): string {
  return `${label} ${id}`;
}
