import type { Citation, Source } from '../model/citation.js';
import type { Continuity } from '../model/continuity.js';
import type { Entity } from '../model/entity.js';
import type { Period } from '../model/period.js';
import type { Relationship } from '../model/relationship.js';

/** Where a row stands in its order, compared part by part; the last part tells any two rows apart. */
export type OrderKey = readonly (string | number)[];

/** Marks a record as whole: all its fields stand under their own names. What @neo4j/graphql reads stands under aliases. */
export const WHOLE = Symbol('whole');

export type Whole<T> = T & { readonly [WHOLE]: true };

interface EntityFields extends Omit<Entity, 'continuity' | 'citations'> {
  readonly continuityId: string;
  readonly citationIds: readonly string[];
  /** Events only: between which days it happened, and where it stands in time. */
  readonly dateMin?: number;
  readonly dateMax?: number;
  readonly place?: Place;
}

/** The earliest day, then a rank among what can have been on that day; what the loader computes for order. */
type Place = readonly [day: number, rank: number];

/** An entity as the queries return it: its stored properties, with the ids it refers to under names of their own. */
export type EntityRecord = Whole<EntityFields>;

/** Its calendar, which is stored too, is known from the start of the server on. */
export type ContinuityRecord = Whole<Omit<Continuity, 'calendar'>>;

/**
 * A relationship as the queries return it. What it has of its type is under its own name: office, role, side and outcome, which the
 * API has fields for, and whatever else the catalogue lets the type carry.
 */
export interface RelationshipRecord extends Omit<Relationship, 'properties'>, Period {
  readonly office?: string;
  readonly role?: string;
  readonly side?: string;
  readonly outcome?: string;
  /** Ids of relationships that cannot be true together with it. */
  readonly disputedBy: readonly string[];
  /** Where it stands in time, and where its end does; absent where nothing is known. */
  readonly place?: Place;
  readonly endPlace?: Place;
}

export interface CitationRecord extends Omit<Citation, 'source'> {
  readonly source: Whole<Source>;
}

type Stored = Omit<EntityFields, 'continuityId' | 'citationIds'> & {
  release: string;
  continuity: string;
  citations: readonly string[];
};

/** The record of an entity from the map that a query returns. */
export function toEntityRecord(stored: unknown): EntityRecord {
  const { continuity, citations, release, ...entity } = stored as Stored;
  return { ...entity, continuityId: continuity, citationIds: citations, [WHOLE]: true };
}

/** The record of anything else from such a map. */
export function whole<T extends object>(stored: T): Whole<T> {
  return { ...withoutRelease(stored), [WHOLE]: true };
}

/** Every node says which release it is of. Whoever asks knows that, and a record says nothing of it. */
export function withoutRelease<T extends object>(stored: T): T {
  const { release, ...record } = stored as T & { readonly release?: string };
  return record as unknown as T;
}
