import type { Parameter } from '../address/address.js';
import type { PathLimit } from '../operations.js';
import { MOST_HOPS } from './path-question.js';

interface Relaxation {
  readonly words: string;
  readonly parameter: Parameter;
  readonly value: string | undefined;
}

const RELAXATIONS: Readonly<Record<PathLimit, Relaxation>> = {
  DATE: { words: 'at any time', parameter: 'at', value: undefined },
  CERTAINTY: { words: 'also what may hold', parameter: 'certain', value: undefined },
  TYPES: { words: 'every type', parameter: 'type', value: undefined },
  HOPS: { words: `up to ${MOST_HOPS} hops`, parameter: 'max', value: String(MOST_HOPS) },
  AVOID: { words: 'through anybody', parameter: 'avoid', value: undefined },
};

/** What giving up some limits makes of an address. */
export function relaxed(limits: readonly PathLimit[]): Partial<Record<Parameter, string | undefined>> {
  return Object.fromEntries(
    limits.map((limit) => [RELAXATIONS[limit].parameter, RELAXATIONS[limit].value] as const),
  );
}

/** What a button says that gives up some limits: "Search at any time, every type". */
export function relaxation(limits: readonly PathLimit[]): string {
  return `Search ${limits.map((limit) => RELAXATIONS[limit].words).join(', ')}`;
}
