import type { Catalogue } from '../model/catalogue.js';
import type { Rank } from '../model/relationship.js';
import type { TimeFilter } from '../queries/moments.js';
import type { Direction, RelationshipFilter } from '../queries/relationships.js';
import { symmetricTypes, typeOrder } from './type-order.js';

/** What is shown unless deprecated claims are asked for. */
const SHOWN_RANKS: readonly Rank[] = ['preferred', 'normal'];

interface Wanted {
  /** All of them where null. */
  readonly types: readonly string[] | null | undefined;
  readonly direction: Direction;
  readonly time: TimeFilter;
  readonly ranks?: readonly Rank[];
  readonly side?: string;
}

/** The filter for what a field wants, in the words of the queries. */
export function relationshipFilter(catalogue: Catalogue, wanted: Wanted): RelationshipFilter {
  const { types, direction, time, ranks = SHOWN_RANKS, side = null } = wanted;
  return {
    order: typeOrder(catalogue, types),
    symmetric: symmetricTypes(catalogue),
    direction,
    ranks,
    side,
    ...time,
  };
}
