import { type LineStyle, lineStyle, MIXED, type TypeEntry } from '../marks/line-style.js';
import type { Look } from '../marks/look.js';
import type { NetworkGraph, Pair } from './network-graph.js';

/** What one sees of a pair: one line for all of its claims. */
export interface SeenPair {
  readonly pair: Pair;
  /** Places of the claims that are seen. */
  readonly claims: readonly number[];
  readonly style: LineStyle;
  readonly look: Look;
  /** Whether any of the claims is disputed, be it not the one that the line is drawn for. */
  readonly isDisputed: boolean;
  /** Whether the line leads from the pair's one to its other; undefined where it has no direction. */
  readonly forward: boolean | undefined;
  /** Against another moment: what is new, and what is no more. */
  readonly change: 'added' | 'ended' | undefined;
}

const SURE: readonly Look[] = ['certain', 'possible', 'disputed'];

type Looks = readonly (Look | undefined)[];

/** The lines to draw. The strongest claim gives the style: one for or against somebody before one of another kind, a sure one first. */
export function seePairs(
  { pairs, claims }: NetworkGraph,
  looks: Looks,
  types: ReadonlyMap<string, TypeEntry>,
  before?: Looks,
): SeenPair[] {
  const order = [...types.keys()];
  const weigh = (place: number): number => {
    const type = claims[place]?.type ?? '';
    const polarity = Math.abs(types.get(type)?.polarity ?? 0);
    return (1 - polarity) * 10_000 + SURE.indexOf(looks[place] ?? 'disputed') * 1_000 + order.indexOf(type);
  };
  const isMixed = (places: readonly number[]): boolean => {
    const polarities = places.map((place) => types.get(claims[place]?.type ?? '')?.polarity);
    return polarities.includes(1) && polarities.includes(-1);
  };
  return pairs.flatMap((pair): SeenPair[] => {
    const now = pair.claims.filter((place) => looks[place]);
    const then = before ? pair.claims.filter((place) => before[place]) : now;
    const seen = now.length > 0 ? now : then;
    const [first] = [...seen].sort((one, other) => weigh(one) - weigh(other));
    const claim = first === undefined ? undefined : claims[first];
    const type = claim && types.get(claim.type);
    if (first === undefined || !claim || !type) return [];
    const of = now.length > 0 ? looks : (before ?? looks);
    const look = of[first] ?? 'possible';
    const isDisputed = seen.some((place) => of[place] === 'disputed');
    return [
      {
        ...{ pair, claims: seen, style: isMixed(seen) ? MIXED : lineStyle(type), look, isDisputed },
        forward: type.symmetric || isMixed(seen) ? undefined : claim.subject.id === pair.one,
        change: now.length === 0 ? 'ended' : then.length === 0 ? 'added' : undefined,
      },
    ];
  });
}
