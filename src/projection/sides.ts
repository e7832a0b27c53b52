import type { TimeFilter } from '../queries/moments.js';
import type { SideRecord } from '../queries/sides.js';
import { compareText } from './compare-text.js';
import type { Projection } from './projection.js';
import { walkEnds } from './walk-ends.js';

/** The sides of each conflict, by name, the nameless last. */
export function sides(
  projection: Projection,
  ids: readonly string[],
  time: TimeFilter,
): Map<string, SideRecord[]> {
  const walk = walkEnds(projection, {
    order: { FOUGHT_IN: 0 },
    symmetric: [],
    direction: 'IN',
    ranks: ['preferred', 'normal'],
    side: null,
    ...time,
  });
  return new Map(
    ids.map((id) => {
      const outcomes = new Map<string | null, Set<string>>();
      walk(id, (place) => {
        const { side = null, outcome } = projection.relationships[place]!;
        const known = outcomes.get(side) ?? new Set();
        outcomes.set(side, known);
        if (outcome !== undefined) known.add(outcome);
        return false;
      });
      return [id, [...outcomes].sort(byName).map(toSide)];
    }),
  );
}

type Found = readonly [side: string | null, outcomes: ReadonlySet<string>];

function toSide([name, outcomes]: Found): SideRecord {
  const [outcome, ...others] = outcomes;
  return { name, outcome: others.length > 0 ? null : (outcome ?? null) };
}

function byName([one]: Found, [other]: Found): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  return compareText(one, other);
}
