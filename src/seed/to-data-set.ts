import type { Calendar } from '../model/calendar.js';
import type { RelationshipType } from '../model/catalogue.js';
import type { Citation } from '../model/citation.js';
import { type Continuity, continuityOf } from '../model/continuity.js';
import { dateText } from '../model/date-text.js';
import type { Entity } from '../model/entity.js';
import { type Eras, erasOf } from '../model/eras.js';
import { type EventOrder, orderEvents } from '../model/event-order.js';
import { parseDate } from '../model/parse-date.js';
import type { DataSet, Located, Malformed } from './data-set.js';
import { disputeId } from './dispute-id.js';
import type { RawCitation, RawDocument, RawEntity } from './raw-document.js';
import type { DataFiles } from './read-data.js';
import type { FieldPath, SourceFile } from './source-file.js';
import { toCitation } from './to-citation.js';
import { toRelationship } from './to-relationship.js';

type Building = Omit<Mutable, 'order'>;

type Mutable = {
  -readonly [Key in keyof DataSet]: DataSet[Key] extends readonly (infer Item)[] ? Item[] : DataSet[Key];
};

/** Puts the files of a data folder together. They must have passed the check of their shape, or have been pruned to what passed. */
export function toDataSet(files: DataFiles, malformed: Malformed): DataSet {
  const types = catalogueTypes(files.catalogue);
  const continuities = files.continuities.map((source) =>
    locate(toContinuity(source.value), source, [], 'continuity'),
  );
  const calendars = calendarsOf(continuities);
  const eras = erasOf(calendars.values());
  const data: Building = {
    catalogue: new Map(types.map(({ value }) => [value.name, value])),
    types,
    continuities,
    calendars,
    sources: [],
    citations: [],
    entities: [],
    relationships: [],
    disputes: [],
    malformed,
  };
  for (const document of files.documents) addDocument(data, document, eras);
  return { ...data, order: orderOf(data.entities) };
}

function orderOf(entities: readonly Located<Entity>[]): EventOrder {
  const events = entities.filter(({ value }) => value.kind === 'Event');
  return orderEvents(
    events.map(({ value: { id, date, after = [] } }) => ({
      id,
      after,
      date: date === undefined ? undefined : parseDate(date),
    })),
  );
}

function catalogueTypes(source: SourceFile): Located<RelationshipType>[] {
  const entries = Object.entries(source.value as Record<string, Omit<RelationshipType, 'name'>>);
  const defaults = { symmetric: false, occurrence: false, properties: [], exclusiveOffices: [] };
  return entries.map(([name, entry]) =>
    locate({ ...defaults, ...entry, name }, source, [name], 'type', name),
  );
}

function toContinuity(value: unknown): Continuity {
  const { id, title, description, calendar } = value as Continuity;
  return { id, title, description, ...(calendar && { calendar }) };
}

function calendarsOf(continuities: readonly Located<Continuity>[]): Map<string, Calendar> {
  return new Map(
    continuities.flatMap(({ value: { id, calendar } }) =>
      calendar ? [[id, calendar] as [string, Calendar]] : [],
    ),
  );
}

function addDocument(data: Building, file: SourceFile, eras: Eras): void {
  const document = file.value as RawDocument;
  const cite = (raws: readonly RawCitation[], path: FieldPath, name: string): string[] =>
    raws.map((raw, index) => {
      const citation: Citation = toCitation(raw, document.source?.id);
      data.citations.push({ value: citation, source: file, path: [...path, 'citations', index], name });
      return citation.id;
    });
  if (document.source) data.sources.push(locate(document.source, file, ['source'], 'source'));
  document.sources?.forEach((source, index) => {
    data.sources.push(locate(source, file, ['sources', index], 'source'));
  });
  document.entities?.forEach((raw, index) => {
    const path = ['entities', index];
    data.entities.push(
      locate(toEntity(raw, cite(raw.citations, path, `entity "${raw.id}"`), eras), file, path, 'entity'),
    );
  });
  document.relationships?.forEach((raw, index) => {
    const path = ['relationships', index];
    const citations = cite(raw.citations, path, `relationship ${raw.subject} ${raw.type} ${raw.object}`);
    data.relationships.push(locate(toRelationship(raw, citations, eras), file, path, 'relationship'));
  });
  document.disputes?.forEach((raw, index) => {
    const id = disputeId(raw, document.source?.id);
    data.disputes.push(locate({ declared: true, ...raw, id }, file, ['disputes', index], 'dispute'));
  });
}

function toEntity(raw: RawEntity, citations: readonly string[], eras: Eras): Entity {
  const { date, ...rest } = raw;
  return {
    ...rest,
    aliases: raw.aliases ?? [],
    continuity: continuityOf(raw.id),
    citations,
    ...(date !== undefined && { date: dateText(date, eras) }),
  };
}

function locate<T extends object>(
  value: T,
  source: SourceFile,
  path: FieldPath,
  what: string,
  id?: string,
): Located<T> {
  const name = id ?? ('id' in value ? String(value.id) : '');
  return { value, source, path, name: `${what} "${name}"` };
}
