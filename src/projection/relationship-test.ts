import { RANKS, type Rank } from '../model/relationship.js';
import type { TimeFilter } from '../queries/moments.js';
import type { Projection } from './projection.js';
import { type Test, timeTest } from './time-test.js';

interface Wanted extends TimeFilter {
  readonly types: Iterable<string>;
  /** All but the deprecated ones where it is left out. */
  readonly ranks?: readonly Rank[];
}

/** Whether a relationship is of these types and ranks and holds at this moment: what every walk asks of each. */
export function relationshipTest(projection: Projection, wanted: Wanted): Test {
  const { type, rank } = projection.columns;
  const ranks = RANKS.map((name) => (wanted.ranks ?? RANKS.slice(0, 2)).includes(name));
  const types = new Set(wanted.types);
  const allowed = Uint8Array.from(projection.types, (name) => (types.has(name) ? 1 : 0));
  const holds = timeTest(projection, wanted);
  const isAsked: Test = (place) => allowed[type[place]!] === 1 && ranks[rank[place]!]!;
  return holds ? (place) => isAsked(place) && holds(place) : isAsked;
}
