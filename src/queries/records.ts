import type { Source } from '../model/citation.js';
import type { Continuity } from '../model/continuity.js';
import type { EntityKind } from '../model/entity.js';
import type { Period } from '../model/period.js';
import type { Rank } from '../model/relationship.js';

/** Marks a record as whole: all its fields stand under their own names. What @neo4j/graphql reads stands under aliases. */
export const WHOLE = Symbol('whole');

export type Whole<T> = T & { readonly [WHOLE]: true };

interface EntityFields {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly article?: 'the';
  readonly aliases: readonly string[];
  readonly description: string;
  readonly continuityId: string;
  readonly citationIds: readonly string[];
  readonly government?: string;
  readonly date?: string;
}

/** An entity as the queries return it: its stored properties, with the ids it refers to under names of their own. */
export type EntityRecord = Whole<EntityFields>;

export type ContinuityRecord = Whole<Continuity>;

/** A relationship as the queries return it. */
export interface RelationshipRecord extends Period {
  readonly id: string;
  readonly type: string;
  /** Id of an entity. */
  readonly subject: string;
  /** Id of an entity. */
  readonly object: string;
  readonly start?: string;
  readonly end?: string;
  readonly attested: readonly string[];
  readonly rank: Rank;
  readonly note?: string;
  readonly office?: string;
  readonly role?: string;
  readonly side?: string;
  readonly outcome?: string;
  /** Ids of citations. */
  readonly citations: readonly string[];
  /** Ids of relationships that cannot be true together with it. */
  readonly disputedBy: readonly string[];
}

export interface CitationRecord {
  readonly id: string;
  readonly source: Whole<Source>;
  readonly locator: string;
  readonly kind: 'stated' | 'inferred';
  readonly note?: string;
}

type Stored = Omit<EntityFields, 'continuityId' | 'citationIds'> & {
  continuity: string;
  citations: readonly string[];
};

/** The record of an entity from the map that a query returns. */
export function toEntityRecord(stored: unknown): EntityRecord {
  const { continuity, citations, ...entity } = stored as Stored;
  return whole({ ...entity, continuityId: continuity, citationIds: citations });
}

export function whole<T extends object>(record: T): Whole<T> {
  return { ...record, [WHOLE]: true };
}
