import type { Certainty } from '../../model/holds.js';
import type { Look } from '../marks/look.js';
import type { NetworkClaimFragment } from '../operations.js';

/** What one wants to see of the claims. */
export interface Wanted {
  /** How sure each is at the moment that is asked for, by its place; undefined where none is asked for. */
  readonly held: readonly (Certainty | undefined)[] | undefined;
  /** Only these types; undefined for all. */
  readonly types: ReadonlySet<string> | undefined;
  readonly certainOnly: boolean;
}

/** How each claim is drawn, by its place; undefined for one that is not seen. Without a moment, what is recorded is solid. */
export function seeClaims(
  claims: readonly NetworkClaimFragment[],
  { held, types, certainOnly }: Wanted,
): readonly (Look | undefined)[] {
  return claims.map(({ type, disputedBy }, place) => {
    const certainty = held ? held[place] : 'certain';
    if (!certainty || (types && !types.has(type))) return undefined;
    if (certainOnly && (certainty !== 'certain' || disputedBy.length > 0)) return undefined;
    return disputedBy.length > 0 ? 'disputed' : certainty;
  });
}
