import type { Citation } from '../model/citation.js';
import type { Continuity } from '../model/continuity.js';
import type { ExportedEntity, ExportedRelationship } from './exported.js';

/** What Neo4j holds of a record: for the formats that it reads, which are to give the very same graph. */
export type Stored = Readonly<Record<string, unknown>>;

export function storedEntity({ citations, ...entity }: ExportedEntity): Stored {
  return { ...entity, citations: idsOf(citations) };
}

export function storedRelationship(relationship: ExportedRelationship): Stored {
  const { type, subject, object, properties, citations, certainty, ...rest } = relationship;
  return { ...properties, ...rest, citations: idsOf(citations) };
}

/** Which source it is from is a relationship there. */
export function storedCitation({ source, ...citation }: Citation): Stored {
  return { ...citation };
}

/** Neo4j has no maps: the calendar is three properties. */
export function storedContinuity({ calendar, ...continuity }: Continuity): Stored {
  return calendar
    ? {
        ...continuity,
        calendarBefore: calendar.before,
        calendarAfter: calendar.after,
        calendarYearZero: calendar.yearZero,
      }
    : { ...continuity };
}

function idsOf(citations: readonly Citation[]): string[] {
  return citations.map(({ id }) => id);
}
