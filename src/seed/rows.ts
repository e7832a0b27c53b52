import type { Dispute } from '../model/dispute.js';
import type { Entity } from '../model/entity.js';
import type { Period } from '../model/period.js';
import type { Relationship } from '../model/relationship.js';
import type { Stretch } from '../model/stretch.js';
import type { DataSet, Located } from './data-set.js';
import { periodOf } from './period-of.js';

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
  /** Which event came after which. */
  readonly eventOrder: readonly { readonly event: string; readonly before: string }[];
}

/** The rows of a data folder. A citation that several records share is one row. */
export function toRows(data: DataSet): Rows {
  const citations = byId([...new Map(data.citations.map(({ value }) => [value.id, value])).values()]);
  const entities = byId(data.entities.map(({ value }) => value));
  const disputed = disputedBy(data.disputes.map(({ value }) => value));
  const toRow = ({ value }: Located<Relationship>): RelationshipRow =>
    relationshipRow(value, periodOf(value, data), disputed.get(value.id) ?? []);
  return {
    continuities: nodeRows('Continuity', data.continuities),
    sources: nodeRows('Source', data.sources),
    citations: citations.map(({ source, ...properties }) => ({
      id: properties.id,
      label: 'Citation',
      properties,
    })),
    disputes: nodeRows('Dispute', data.disputes),
    entities: entities.map((entity) => entityRow(entity, data.order.stretches.get(entity.id))),
    relationships: byId(data.relationships.map(toRow)),
    citationSources: citations.map(({ id, source }) => ({ citation: id, source })),
    eventOrder: entities.flatMap(({ id, after = [] }) => after.map((before) => ({ event: id, before }))),
  };
}

function nodeRows(label: string, records: readonly Located<{ readonly id: string }>[]): NodeRow[] {
  return byId(records.map(({ value }) => ({ id: value.id, label, properties: { ...value } })));
}

function entityRow(entity: Entity, stretch: Stretch | undefined): NodeRow {
  const bounds = stretch && { dateMin: stretch.from, dateMax: stretch.until };
  return { id: entity.id, label: entity.kind, properties: { ...entity, ...bounds } };
}

function relationshipRow(
  { id, type, subject, object, properties, ...rest }: Relationship,
  period: Period,
  disputedBy: readonly string[],
): RelationshipRow {
  return { id, type, subject, object, properties: { id, ...properties, ...rest, ...period, disputedBy } };
}

/** Of each disputed relationship, those that cannot be true together with it. */
function disputedBy(disputes: readonly Dispute[]): Map<string, string[]> {
  const others = new Map<string, Set<string>>();
  for (const { relationships } of disputes) {
    for (const id of relationships) {
      const known = others.get(id) ?? new Set();
      others.set(id, known);
      for (const other of relationships) if (other !== id) known.add(other);
    }
  }
  return new Map([...others].map(([id, ids]) => [id, [...ids].sort()]));
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
