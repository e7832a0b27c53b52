/** Relationships that cannot all be true together. It is shown, never resolved. */
export interface Dispute {
  readonly id: string;
  readonly reason: string;
  /** Ids of relationships. */
  readonly relationships: readonly string[];
}
