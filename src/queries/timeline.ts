import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import { type EntityRecord, type OrderKey, type RelationshipRecord, toEntityRecord } from './records.js';

const QUERY = readCypher('queries/timeline');

/** A stretch of time to look at, with the events that are known to come before and after it; what ends at one of `over` is over. */
export interface Window {
  readonly from: number;
  readonly until: number;
  readonly past: readonly string[];
  readonly over: readonly string[];
  readonly future: readonly string[];
}

export interface TimelineFilter {
  /** Ids of the entities that it is about; all of them where null. */
  readonly of: readonly string[] | null;
  readonly continuity: string | null;
  readonly window: Window | null;
  /** The types that happen once. */
  readonly occurrences: readonly string[];
}

/** An event or a relationship, and its place in the order. */
export interface TimelineRow {
  readonly event: EntityRecord | null;
  readonly relationship: RelationshipRecord | null;
  readonly key: OrderKey;
}

/** A page of what happened, in order. */
export async function timeline(
  database: ReleaseReader,
  filter: TimelineFilter,
  page: { readonly after: OrderKey | null; readonly limit: number },
): Promise<TimelineRow[]> {
  const rows = await database.read(QUERY, { ...filter, ...page });
  return rows.map(
    ({ event, relationship, key }) =>
      ({ event: event && toEntityRecord(event), relationship, key }) as TimelineRow,
  );
}
