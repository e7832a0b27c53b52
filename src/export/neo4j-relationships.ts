import { propertiesOf } from './edge-columns.js';
import { eventOrder } from './event-order.js';
import type { Exported } from './exported.js';
import { type Neo4jColumn, neo4jHeader, neo4jLine } from './neo4j-line.js';
import { neo4jId } from './neo4j-nodes.js';
import { storedRelationship } from './stored.js';

const COLUMNS: readonly Neo4jColumn[] = [
  ['id', 'string'],
  ['start', 'string'],
  ['end', 'string'],
  ['attested', 'string[]'],
  ['rank', 'string'],
  ['note', 'string'],
  ['citations', 'string[]'],
  ['startMin', 'long'],
  ['startMax', 'long'],
  ['endMin', 'long'],
  ['endMax', 'long'],
  ['startEvent', 'string'],
  ['endEvent', 'string'],
  ['attestedEvents', 'string[]'],
  ['disputedBy', 'string[]'],
  ['place', 'long[]'],
  ['endPlace', 'long[]'],
];

/**
 * The relationships for `neo4j-admin database import`: the claims, which source each citation is from, and which event came after
 * which. Properties of a type of the user's own are texts there, as the catalogue does not say what else they are.
 */
export async function* neo4jRelationships(exported: Exported): AsyncIterable<string> {
  const own = propertiesOf(exported.catalogue).map((name): Neo4jColumn => [name, 'string']);
  const columns = [...COLUMNS, ...own];
  yield `${[':START_ID', ':END_ID', ':TYPE', ...columns.map(neo4jHeader)].join(',')}\r\n`;
  const link = (type: string, from: string, to: string): string => neo4jLine([from, to, type], columns, {});
  for await (const { id, source } of exported.citations())
    yield link('FROM', neo4jId('Citation', id), neo4jId('Source', source));
  for await (const { event, before } of eventOrder(exported))
    yield link('AFTER', neo4jId('Entity', event), neo4jId('Entity', before));
  for await (const relationship of exported.relationships()) {
    const { type, subject, object } = relationship;
    const ends = [neo4jId('Entity', subject), neo4jId('Entity', object), type];
    yield neo4jLine(ends, columns, storedRelationship(relationship));
  }
}
