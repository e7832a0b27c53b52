import type { Dispute } from '../../src/model/dispute.js';
import { type AskedMoment, holds } from '../../src/model/holds.js';
import { type TimeFilter, toAskedMoment } from '../../src/queries/moments.js';
import {
  type CitationRecord,
  type ContinuityRecord,
  type EntityRecord,
  type RelationshipRecord,
  toEntityRecord,
  whole,
} from '../../src/queries/records.js';
import type { DataSet } from '../../src/seed/data-set.js';
import { disputedBy } from '../../src/seed/disputed-by.js';
import { type Precedes, precedence } from '../../src/seed/precedence.js';
import { toRows } from '../../src/seed/rows.js';
import { foundDisputes } from './found-disputes.js';

/** All that some data says, as plain lists of records: no index, no order but that of ids. */
export interface ModelRecords {
  readonly data: DataSet;
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
  readonly citations: readonly CitationRecord[];
  readonly continuities: readonly ContinuityRecord[];
  readonly disputes: readonly Dispute[];
  readonly precedes: Precedes;
}

/** The records of some data, as answers give them; what the checks find is disputed too. */
export function modelRecords(data: DataSet): ModelRecords {
  const rows = toRows(data);
  const sources = new Map(rows.sources.map(({ id, properties }) => [id, properties]));
  const citationSource = new Map(rows.citationSources.map(({ citation, source }) => [citation, source]));
  const declared = data.disputes.map(({ value }) => value);
  const disputes = [...declared, ...foundDisputes(data)].sort((one, other) => compare(one.id, other.id));
  const others = disputedBy(disputes);
  return {
    data,
    entities: [...rows.entities].map(({ properties }) => toEntityRecord(properties)),
    relationships: [...rows.relationships].map(
      ({ id, type, subject, object, properties }) =>
        ({
          ...properties,
          type,
          subject,
          object,
          disputedBy: others.get(id) ?? [],
        }) as unknown as RelationshipRecord,
    ),
    citations: rows.citations.map(({ id, properties }) => {
      const source = whole(sources.get(citationSource.get(id) ?? '') ?? {});
      return { ...properties, source } as unknown as CitationRecord;
    }),
    continuities: rows.continuities.map(({ properties }) => whole(properties) as unknown as ContinuityRecord),
    disputes,
    precedes: precedence(data),
  };
}

/** Whether a relationship holds at the moment that is asked for. */
export function holdsAt({ at, certain }: TimeFilter): (relationship: RelationshipRecord) => boolean {
  if (!at) return () => true;
  const moment: AskedMoment = toAskedMoment(at);
  return (relationship) => {
    const how = holds(relationship, moment);
    return certain ? how === 'certain' : how !== undefined;
  };
}

/**
 * Which of two values comes first; of lists of one length, by the first parts that differ, of texts by UTF-16 code units. What is absent
 * comes last.
 */
export function compare(one: Comparable, other: Comparable): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  if (typeof one !== 'object' || typeof other !== 'object') return one < other ? -1 : one > other ? 1 : 0;
  const differing = one.findIndex((part, index) => part !== other[index]);
  return differing === -1 ? 0 : compare(one[differing], other[differing]);
}

type Comparable = string | number | readonly (string | number)[] | undefined;
