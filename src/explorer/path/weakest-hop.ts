import { amount } from '../frame/amount.js';
import type { FoundHop } from './path-steps.js';

export interface WeakestHop {
  /** Which of the hops, from 0; undefined where none is weaker than the others. */
  readonly index: number | undefined;
  /** What is weak about it, or what they all have. */
  readonly why: string;
}

/**
 * The hop on which a path hangs: one that sources dispute before one that may hold only, that before the one with the fewest citations;
 * of equally weak ones the first.
 */
export function weakestHop(hops: readonly FoundHop[]): WeakestHop | undefined {
  const [first] = hops;
  if (!first) return undefined;
  const strengths = hops.map(strengthOf);
  const least = Math.min(...strengths);
  const index = strengths.indexOf(least);
  const isOne = hops.length === 1 || strengths.some((strength) => strength > least);
  return { index: isOne ? index : undefined, why: whyOf(hops[index] ?? first) };
}

/** NOTE: no claim has as many citations as there are between the steps. */
function strengthOf({ relationship: { disputedBy, certainty, citations } }: FoundHop): number {
  const rank = disputedBy.length > 0 ? 0 : certainty === 'POSSIBLE' ? 1 : 2;
  return rank * 1_000_000 + citations.length;
}

function whyOf({ relationship: { disputedBy, certainty, citations } }: FoundHop): string {
  return [
    disputedBy.length > 0 && 'disputed',
    certainty === 'POSSIBLE' && 'may hold',
    citations.length === 1 ? '1 citation' : `${amount(citations.length)} citations`,
  ]
    .filter(Boolean)
    .join(', ');
}
