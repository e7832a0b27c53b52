import type { EntityKind } from '../model/entity.js';
import { type Flow, flow, wait } from '../model/flow.js';
import type { TimeFilter } from '../queries/moments.js';
import type { Engine } from './engine.js';

export interface SubgraphQuestion extends TimeFilter {
  /** Ids of entities that exist. */
  readonly roots: readonly string[];
  readonly depth: number;
  readonly types: readonly string[];
  readonly kinds: readonly EntityKind[] | null;
  /** How many nodes at most. */
  readonly limit: number;
}

/**
 * Ids of the entities within reach of the roots: the roots, then level by level. Where a level does not fit under the limit, those of
 * it stay that the most relationships tie to the level before, then those whose ids come first; what lies beyond it is left
 * out. One round trip for each level.
 */
export const reachNodes = flow(function* (
  engine: Engine,
  { roots, types, kinds, depth, limit, at, certain }: SubgraphQuestion,
): Flow<{ readonly nodes: readonly string[]; readonly truncated: boolean }> {
  const wanted = [...new Set(roots)];
  const nodes = wanted.slice(0, limit);
  let truncated = nodes.length < wanted.length;
  let level: readonly string[] = nodes.slice();
  for (let hop = 1; hop <= depth && level.length > 0 && !truncated; hop++) {
    const room = limit - nodes.length;
    const filter = { types, kinds, at, certain, seen: nodes, limit: room + 1 };
    const found = yield* wait(engine.neighbours(level, filter));
    truncated = found.length > room;
    level = found.slice(0, room);
    nodes.push(...level);
  }
  return { nodes, truncated };
});
