import type { EntityKind } from '../model/entity.js';
import type { Rank } from '../model/relationship.js';
import type { Source } from '../model/citation.js';

/** An entity as the queries return it: its stored properties, with the ids it refers to under names of their own. */
export interface EntityRecord {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly continuityId: string;
  readonly citationIds: readonly string[];
  readonly government?: string;
  readonly date?: string;
}

/** A relationship as the queries return it. */
export interface RelationshipRecord {
  readonly id: string;
  readonly type: string;
  /** Id of an entity. */
  readonly subject: string;
  /** Id of an entity. */
  readonly object: string;
  readonly start?: string;
  readonly end?: string;
  readonly startEvent?: string;
  readonly endEvent?: string;
  readonly attested: readonly string[];
  readonly rank: Rank;
  readonly note?: string;
  readonly office?: string;
  readonly role?: string;
  readonly side?: string;
  readonly outcome?: string;
  /** Ids of citations. */
  readonly citations: readonly string[];
}

export interface CitationRecord {
  readonly id: string;
  readonly source: Source;
  readonly locator: string;
  readonly kind: 'stated' | 'inferred';
  readonly note?: string;
}

type Stored = Omit<EntityRecord, 'continuityId' | 'citationIds'> & { continuity: string; citations: readonly string[] };

/** The record of an entity from the map that a query returns. */
export function toEntityRecord(stored: unknown): EntityRecord {
  const { continuity, citations, ...entity } = stored as Stored;
  return { ...entity, continuityId: continuity, citationIds: citations };
}
