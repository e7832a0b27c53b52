import type { Certainty, ClaimFragment } from '../operations.js';

/** A claim as it is shown: with its sentence, and how sure it is where a moment is asked for. */
export type ShownClaim = ClaimFragment & {
  readonly sentence: string;
  readonly certainty?: Certainty | null;
};
