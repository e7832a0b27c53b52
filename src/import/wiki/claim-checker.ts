import type { Relationship } from '../../model/relationship.js';

/** What is kept of a claim that another could contradict. */
export interface KeptClaim {
  readonly id: string;
  /** The source that it is cited from. */
  readonly source: string;
  readonly subject: string;
  readonly object: string;
}

/** Claims that cannot all be true, and why. */
export interface FoundDispute {
  readonly reason: string;
  readonly claims: readonly KeptClaim[];
}

/** Finds the contradictions of one kind, when it has seen all claims that it wants. */
export interface ClaimChecker {
  wants(claim: { readonly type: string }): boolean;
  see(claim: Relationship, kept: KeptClaim): void;
  disputes(): Iterable<FoundDispute>;
}
