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
import { locate, locatePart } from './locate.js';
import type { RawCitation, RawDocument, RawEntity } from './raw-document.js';
import type { DataFiles } from './read-data.js';
import type { Origin, SourceFile } from './source-file.js';
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
    locate(toContinuity(source.value), originOf(source), 'continuity'),
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
    locate({ ...defaults, ...entry, name }, originOf(source), 'type', name),
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
  const origin = originOf(file);
  const toCitations = citationsOf(document.source?.id);
  const cite = (owner: Located<unknown>, citations: readonly Citation[]): void =>
    citations.forEach((citation, index) => {
      data.citations.push(locatePart(citation, owner, 'citations', index));
    });
  if (document.source) data.sources.push(locate(document.source, origin, 'source', 'source'));
  document.sources?.forEach((source, index) => {
    data.sources.push(locate(source, origin, 'source', 'sources', index));
  });
  document.entities?.forEach((raw, index) => {
    const citations = toCitations(raw.citations);
    const entity = locate(toEntity(raw, idsOf(citations), eras), origin, 'entity', 'entities', index);
    data.entities.push(entity);
    cite(entity, citations);
  });
  document.relationships?.forEach((raw, index) => {
    const citations = toCitations(raw.citations);
    const value = toRelationship(raw, idsOf(citations), eras);
    const relationship = locate(value, origin, 'relationship', 'relationships', index);
    data.relationships.push(relationship);
    cite(relationship, citations);
  });
  document.disputes?.forEach((raw, index) => {
    const id = disputeId(raw, document.source?.id);
    data.disputes.push(locate({ declared: true, ...raw, id }, origin, 'dispute', 'disputes', index));
  });
}

/** NOTE: without the value of the file, which else would be kept as long as one of its records is. */
function originOf({ file, position, valueAt }: SourceFile): Origin {
  return { file, position, valueAt };
}

/** Records of a document share their citations. NOTE: two are the same that say the same, not those with one id: a rule tells these. */
function citationsOf(document: string | undefined): (raws: readonly RawCitation[]) => Citation[] {
  const known = new Map<string, Citation>();
  const toKnown = (raw: RawCitation): Citation => {
    const key = JSON.stringify(raw);
    const citation = known.get(key) ?? toCitation(raw, document);
    known.set(key, citation);
    return citation;
  };
  return (raws) => raws.map(toKnown);
}

function idsOf(citations: readonly Citation[]): string[] {
  return citations.map(({ id }) => id);
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
