import { amount } from '../frame/amount.js';

export interface NetworkCounts {
  /** Claims that are seen. */
  readonly shown: number;
  /** Claims between the entities of the picture that hold or may hold at the moment; undefined where none is asked for. */
  readonly atMoment: number | undefined;
  /** Claims between the entities of the picture, whatever the moment. */
  readonly ever: number;
  /** Entities of the picture. */
  readonly entities: number;
  /** What there would be without a limit, whatever the moment; null where there are too many to count. */
  readonly all: { readonly claims: number | null; readonly entities: number | null };
  /** Whether the limit left some out. */
  readonly isCut: boolean;
}

/**
 * How much of what there is a network shows. Claims are always counted between the entities of the picture, at the moment as ever,
 * cut or not; where there are more between others, it says how many.
 */
export function networkSummary({ shown, atMoment, ever, entities, all, isCut }: NetworkCounts): string {
  const claims =
    atMoment === undefined
      ? `${amount(ever)} claims, at any time`
      : `${amount(atMoment)} claims at this moment, ${amount(ever)} ever`;
  const nearest = isCut ? 'the nearest ' : '';
  const sum = `Showing ${amount(shown)} of ${claims}; ${nearest}${amount(entities)} of ${amount(all.entities)} entities.`;
  if (all.claims === ever) return sum;
  return `${sum} Claims are counted between the entities shown; between all there are ${amount(all.claims)} ever.`;
}
