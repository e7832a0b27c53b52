import { boundExceeded } from '../errors.js';
import type { PathLimits } from '../model/shortest-paths.js';
import type { TimeFilter } from '../queries/moments.js';

/** What a search for paths is asked, whoever answers. */
export interface PathQuestion extends PathLimits, TimeFilter {
  readonly from: string;
  readonly to: string;
  readonly types: readonly string[];
  /** Ids of entities that no path may pass; neither of the two ends. */
  readonly avoid: readonly string[];
}

/** How many hops a search may try for one length: a million take some 30 ms, in which nobody else is answered. */
export const MOST_TRIES = 2_000_000;

export function tooManyPaths(what: string): Error {
  return boundExceeded(`The search for paths ${what}.`, {
    hint: 'Ask for fewer hops, name the types, or avoid the entities that everything is related to.',
  });
}
