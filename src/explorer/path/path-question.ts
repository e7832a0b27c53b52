import type { Parameters } from '../address/address.js';
import { itemsOf } from '../address/lists.js';
import type { PathsQueryVariables, RelationshipType } from '../operations.js';

/** How far a chain is searched, and how far it can be. */
export const USUAL_HOPS = 6;
export const MOST_HOPS = 10;

/** How many paths are shown. One more is asked for, to know whether there are more. */
export const SHOWN_PATHS = 10;

/** What an address asks of the API; null as long as it does not name two. That it be certain can only be asked of a moment. */
export function pathQuestion(parameters: Parameters): PathsQueryVariables | null {
  const { from, to, at, type, certain, avoid } = parameters;
  if (!from || !to || from === to) return null;
  const types = itemsOf(type);
  return {
    from,
    to,
    types: types.length > 0 ? (types as readonly RelationshipType[]) : null,
    asOf: at ?? null,
    certainty: at && certain ? 'CERTAIN' : 'POSSIBLE',
    maxHops: hopsOf(parameters),
    avoid: itemsOf(avoid),
  };
}

/** How many hops an address allows; as many as usual where it says none, or what is no number of them. */
export function hopsOf({ max }: Parameters): number {
  const hops = Number(max);
  return Number.isInteger(hops) && hops >= 1 && hops <= MOST_HOPS ? hops : USUAL_HOPS;
}
