/** What a relationship is: one claim that `subject` stands in `type` to `object`, over a period, according to its citations. */

export const RANKS = ['preferred', 'normal', 'deprecated'] as const;

export type Rank = (typeof RANKS)[number];

export interface Relationship {
  /** Begins with the subject's id and a dot, so that it is found from the subject without an index per type. */
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  /** EDTF or `event:<id>`, as written; absent = unknown, `..` = open. */
  readonly start?: string;
  readonly end?: string;
  /** Moments at which a source says that it held. */
  readonly attested: readonly string[];
  readonly rank: Rank;
  readonly note?: string;
  /** Ids of citations. */
  readonly citations: readonly string[];
  /** What the catalogue lets the type carry: office, role, side, outcome. */
  readonly properties: Readonly<Record<string, RelationshipProperty>>;
}

export type RelationshipProperty = string | number | boolean;
