import type { RelationshipType } from '../model/catalogue.js';
import type { Continuity } from '../model/continuity.js';
import type { Entity } from '../model/entity.js';
import type { EventOrder } from '../model/event-order.js';
import type { Period } from '../model/period.js';
import type { Relationship } from '../model/relationship.js';
import type { DataSet, Located } from './data-set.js';
import { disputedBy } from './disputed-by.js';
import { periodOf } from './period-of.js';
import { type Place, placeOf } from './place-of.js';
import { type RowList, rowList } from './row-list.js';

type Properties = Readonly<Record<string, unknown>>;

export interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface RelationshipRow {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly properties: Properties;
}

/** What is written to Neo4j, sorted by id but for the types: the same data gives the same rows, whatever the order of its files. */
export interface Rows {
  /** The catalogue, in its order, which is that of answers. */
  readonly types: readonly RelationshipType[];
  readonly continuities: readonly NodeRow[];
  readonly sources: readonly NodeRow[];
  readonly citations: readonly NodeRow[];
  readonly disputes: readonly NodeRow[];
  readonly entities: RowList<NodeRow>;
  readonly relationships: RowList<RelationshipRow>;
  /** Which source each citation is from. */
  readonly citationSources: readonly { readonly citation: string; readonly source: string }[];
  /** Which event came after which. */
  readonly eventOrder: readonly { readonly event: string; readonly before: string }[];
}

/** The rows of a data folder. A citation that several records share is one row. */
export function toRows(data: DataSet): Rows {
  const citations = byId([...new Map(data.citations.map(({ value }) => [value.id, value])).values()]);
  const entities = byId(data.entities.map(({ value }) => value));
  const relationships = byId(data.relationships.map(({ value }) => value));
  const disputed = disputedBy(data.disputes.map(({ value }) => value));
  const toRow = (relationship: Relationship): RelationshipRow =>
    relationshipRow(relationship, {
      ...periodOf(relationship, data),
      ...placesOf(relationship, data.order),
      disputedBy: disputed.get(relationship.id) ?? [],
    });
  return {
    types: data.types.map(({ value }) => value),
    continuities: byId(data.continuities.map(({ value }) => continuityRow(value))),
    sources: nodeRows('Source', data.sources),
    citations: citations.map(({ source, ...properties }) => ({
      id: properties.id,
      labels: ['Citation'],
      properties,
    })),
    disputes: nodeRows('Dispute', data.disputes),
    entities: rowList(entities, (entity) => entityRow(entity, data.order)),
    relationships: rowList(relationships, toRow),
    citationSources: citations.map(({ id, source }) => ({ citation: id, source })),
    eventOrder: entities.flatMap(({ id, after = [] }) => after.map((before) => ({ event: id, before }))),
  };
}

function nodeRows(label: string, records: readonly Located<{ readonly id: string }>[]): NodeRow[] {
  return byId(records.map(({ value }) => ({ id: value.id, labels: [label], properties: { ...value } })));
}

/** Neo4j has no maps: the calendar is three properties. */
function continuityRow({ calendar, ...continuity }: Continuity): NodeRow {
  const flat = calendar && {
    calendarBefore: calendar.before,
    calendarAfter: calendar.after,
    calendarYearZero: calendar.yearZero,
  };
  return { id: continuity.id, labels: ['Continuity'], properties: { ...continuity, ...flat } };
}

function entityRow(entity: Entity, order: EventOrder): NodeRow {
  const stretch = order.stretches.get(entity.id);
  const moment = placeOf([`event:${entity.id}`], order);
  const time = stretch && { dateMin: stretch.from, dateMax: stretch.until, place: moment };
  return { id: entity.id, labels: ['Entity', entity.kind], properties: { ...entity, ...time } };
}

function relationshipRow(
  { id, type, subject, object, properties, ...rest }: Relationship,
  computed: Period & Places & { readonly disputedBy: readonly string[] },
): RelationshipRow {
  return { id, type, subject, object, properties: { id, ...properties, ...rest, ...computed } };
}

interface Places {
  /** Where it stands in time: at its start, else where it is first attested, else at its end; absent where nothing is known. */
  readonly place?: Place;
  /** Where its end stands. */
  readonly endPlace?: Place;
}

function placesOf({ start, end, attested }: Relationship, order: EventOrder): Places {
  const endPlace = placeOf([end], order);
  const place = placeOf([start], order) ?? placeOf(attested, order) ?? endPlace;
  return { ...(place && { place }), ...(endPlace && { endPlace }) };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
