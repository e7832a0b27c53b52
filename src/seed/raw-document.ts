import type { EntityKind } from '../model/entity.js';
import type { Rank, RelationshipProperty } from '../model/relationship.js';

/** A document file as `document.schema.json` describes it, once it has passed. */
export interface RawDocument {
  readonly source: {
    id: string;
    title: string;
    publisher: string;
    revision?: string;
    url?: string;
    note?: string;
  };
  readonly entities?: readonly RawEntity[];
  readonly relationships?: readonly RawRelationship[];
  readonly disputes?: readonly { reason: string; relationships: readonly string[] }[];
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
