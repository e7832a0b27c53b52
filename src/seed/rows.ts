import type { Entity } from '../model/entity.js';
import { eventOf } from '../model/moment.js';
import type { Relationship } from '../model/relationship.js';
import type { DataSet, Located } from './data-set.js';

type Properties = Readonly<Record<string, unknown>>;

export interface NodeRow {
  readonly id: string;
  /** Of an entity its kind. */
  readonly label: string;
  readonly properties: Properties;
}

export interface RelationshipRow {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly properties: Properties;
}

/** What is written to Neo4j, sorted by id: the same data gives the same rows, whatever the order of its files. */
export interface Rows {
  readonly continuities: readonly NodeRow[];
  readonly sources: readonly NodeRow[];
  readonly citations: readonly NodeRow[];
  readonly disputes: readonly NodeRow[];
  readonly entities: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
  /** Which source each citation is from. */
  readonly citationSources: readonly { readonly citation: string; readonly source: string }[];
}

/** The rows of a data folder. A citation that several records share is one row. */
export function toRows(data: DataSet): Rows {
  const citations = byId([...new Map(data.citations.map(({ value }) => [value.id, value])).values()]);
  return {
    continuities: nodeRows('Continuity', data.continuities),
    sources: nodeRows('Source', data.sources),
    citations: citations.map(({ source, ...properties }) => ({
      id: properties.id,
      label: 'Citation',
      properties,
    })),
    disputes: nodeRows('Dispute', data.disputes),
    entities: byId(data.entities.map(({ value }) => entityRow(value))),
    relationships: byId(data.relationships.map(({ value }) => relationshipRow(value))),
    citationSources: citations.map(({ id, source }) => ({ citation: id, source })),
  };
}

function nodeRows(label: string, records: readonly Located<{ readonly id: string }>[]): NodeRow[] {
  return byId(records.map(({ value }) => ({ id: value.id, label, properties: { ...value } })));
}

function entityRow(entity: Entity): NodeRow {
  return { id: entity.id, label: entity.kind, properties: { ...entity } };
}

function relationshipRow({ id, type, subject, object, properties, ...rest }: Relationship): RelationshipRow {
  const { start, end, attested } = rest;
  const events = {
    startEvent: start === undefined ? undefined : eventOf(start),
    endEvent: end === undefined ? undefined : eventOf(end),
    attestedEvents: attested.map(eventOf).filter((event) => event !== undefined),
  };
  return { id, type, subject, object, properties: { id, ...properties, ...rest, ...events } };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
