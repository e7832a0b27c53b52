import { type StanceGrid, stanceGrid } from '../../src/explorer/matrix/stance-grid.js';
import type { Certainty, StanceKind, StanceMatrixQuery } from '../../src/explorer/operations.js';

type Told = readonly [a: string, b: string, stance: StanceKind, certainty?: Certainty, disputed?: boolean];

/** A grid of factions that are called like their ids; of what is not told nothing is recorded. */
export function gridOf(ids: readonly string[], told: readonly Told[]): StanceGrid {
  const factions = ids.map((id) => ({
    id,
    name: id.toUpperCase(),
    kind: 'FACTION',
    continuity: { id: 'x' },
  }));
  const cells = ids.flatMap((a, index) =>
    ids.slice(index + 1).map((b) => {
      const found = told.find((one) => one[0] === a && one[1] === b);
      const [, , stance = 'NOTHING_RECORDED', certainty = null, isDisputed = false] = found ?? [];
      const because = found ? [{ id: 'claim', disputedBy: isDisputed ? [{ id: 'other' }] : [] }] : [];
      return { a: { id: a }, b: { id: b }, stance: { stance, certainty, because } };
    }),
  );
  return stanceGrid({ factions, cells } as unknown as StanceMatrixQuery['stanceMatrix']);
}
