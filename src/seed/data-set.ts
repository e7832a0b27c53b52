import type { Calendar } from '../model/calendar.js';
import type { Catalogue, RelationshipType } from '../model/catalogue.js';
import type { Citation, Source } from '../model/citation.js';
import type { Continuity } from '../model/continuity.js';
import type { Dispute } from '../model/dispute.js';
import type { Entity } from '../model/entity.js';
import type { EventOrder } from '../model/event-order.js';
import type { Relationship } from '../model/relationship.js';
import type { Problem } from './problem.js';
import type { FieldPath, Origin } from './source-file.js';

/** A record of the data, and where it was read. */
export interface Located<T> {
  readonly value: T;
  readonly source: Origin;
  /** The record's place in its file. */
  readonly path: FieldPath;
  /** What messages call it: `relationship "mirror/…"`. */
  readonly name: string;
}

/** All that a data folder says, in the shape the rules and the loader work on. */
export interface DataSet {
  readonly catalogue: Catalogue;
  readonly types: readonly Located<RelationshipType>[];
  readonly continuities: readonly Located<Continuity>[];
  /** The calendars of those continuities that have one, by the id of the continuity. */
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly sources: readonly Located<Source>[];
  readonly citations: readonly Located<Citation>[];
  readonly entities: readonly Located<Entity>[];
  readonly relationships: readonly Located<Relationship>[];
  readonly disputes: readonly Located<Dispute>[];
  /** When each event happened at the earliest and at the latest, and which come round to themselves. */
  readonly order: EventOrder;
  readonly malformed: Malformed;
}

/** Ids of records too malformed to look at: they exist, but nothing else can be said of them. */
export interface Malformed {
  readonly entities: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
}

/** What one rule says of one record; the runner adds which rule it was. */
export type Finding = Omit<Problem, 'rule'>;

/** A finding about a field of a record. */
export function finding(
  record: Located<unknown>,
  field: FieldPath,
  message: string,
  severity: Problem['severity'] = 'error',
): Finding {
  const { source, path, name } = record;
  return { severity, file: source.file, ...source.position([...path, ...field]), record: name, message };
}
