import type { Source } from '../model/citation.js';
import type { EntityKind } from '../model/entity.js';
import type { Rank, RelationshipProperty } from '../model/relationship.js';

/**
 * A document file as `document.schema.json` describes it, once it has passed. It is of one source, which its citations need not
 * name, or of several, which they do.
 */
export interface RawDocument {
  readonly source?: RawSource;
  readonly sources?: readonly RawSource[];
  readonly entities?: readonly RawEntity[];
  readonly relationships?: readonly RawRelationship[];
  readonly disputes?: readonly RawDispute[];
}

/** It is kept as it is written. */
export type RawSource = Source;

export interface RawDispute {
  /** Derived from the rest where it is left out. */
  readonly id?: string;
  readonly reason: string;
  readonly relationships: readonly string[];
}

export type RawCitation =
  | string
  | { at: string; kind: 'stated' | 'inferred'; note?: string; source?: string };

export interface RawEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly description: string;
  readonly article?: 'the';
  readonly plural?: true;
  readonly aliases?: readonly string[];
  readonly government?: string;
  readonly date?: string | number;
  readonly after?: readonly string[];
  readonly citations: readonly RawCitation[];
}

export interface RawRelationship {
  readonly id?: string;
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  readonly start?: string | number;
  readonly end?: string | number;
  readonly attested?: readonly (string | number)[];
  readonly rank?: Rank;
  readonly note?: string;
  readonly citations: readonly RawCitation[];
  readonly [property: string]:
    | RelationshipProperty
    | readonly (string | number)[]
    | readonly RawCitation[]
    | undefined;
}
