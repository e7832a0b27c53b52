import type { Citation } from '../model/citation.js';
import type { Continuity } from '../model/continuity.js';
import { type AskedMoment, holds } from '../model/holds.js';
import type { Relationship } from '../model/relationship.js';
import type { EntityRecord, RelationshipRecord } from '../queries/records.js';
import type { ExportedEntity, ExportedRelationship } from './exported.js';

type Cited = (ids: readonly string[]) => readonly Citation[];

/** An entity as it is exported, from what the database holds. */
export function toExportedEntity(record: EntityRecord, cited: Cited): ExportedEntity {
  const { continuityId, citationIds, ...entity } = record;
  return { ...entity, continuity: continuityId, citations: cited(citationIds) };
}

/** A relationship as it is exported: what nobody but its type knows is a property of it. */
export function toExportedRelationship(
  record: RelationshipRecord,
  cited: Cited,
  at: AskedMoment | undefined,
): ExportedRelationship {
  const { id, type, subject, object, start, end, attested, rank, note, citations, ...others } = record;
  const { startMin, startMax, endMin, endMax, startEvent, endEvent, attestedEvents, ...more } = others;
  const { disputedBy, place, endPlace, ...properties } = more;
  const certainty = at && holds(record, at);
  return {
    ...{ id, type, subject, object, attested, rank, citations: cited(citations) },
    ...present({ start, end, note, startEvent, endEvent, place, endPlace, certainty }),
    ...{ startMin, startMax, endMin, endMax, attestedEvents, disputedBy: disputedBy ?? [] },
    properties: properties as Relationship['properties'],
  };
}

/** A continuity with its calendar, which Neo4j holds as three properties. */
export function toExportedContinuity(stored: object): Continuity {
  const { id, title, description, calendarBefore, calendarAfter, calendarYearZero } = stored as Continuity & {
    readonly calendarBefore?: string;
    readonly calendarAfter?: string;
    readonly calendarYearZero?: boolean;
  };
  if (calendarBefore === undefined || calendarAfter === undefined) return { id, title, description };
  const calendar = { before: calendarBefore, after: calendarAfter, yearZero: calendarYearZero ?? false };
  return { id, title, description, calendar };
}

/** What is there of these, so that nothing stands in a record as undefined. */
function present<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}
