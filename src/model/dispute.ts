/** Relationships that cannot all be true together. It is shown, never resolved. */
export interface Dispute {
  readonly id: string;
  readonly reason: string;
  /** By an editor; else the checks of the graph found it. */
  readonly declared: boolean;
  /** Ids of relationships. */
  readonly relationships: readonly string[];
}
