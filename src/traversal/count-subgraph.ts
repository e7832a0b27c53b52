import { type Flow, flow, wait } from '../model/flow.js';
import type { Engine } from './engine.js';
import { reachNodes, type SubgraphQuestion } from './reach-nodes.js';

/** How many nodes are counted. */
const MOST_COUNTED = 10_000;

export interface SubgraphSize {
  readonly nodes: number;
  readonly edges: number;
}

/** How large the answer would be if no limit cut it; undefined where it has too many nodes to count. */
export const countSubgraph = flow(function* (
  engine: Engine,
  question: SubgraphQuestion,
): Flow<SubgraphSize | undefined> {
  const { types, at, certain } = question;
  const { nodes, truncated } = yield* wait(reachNodes(engine, { ...question, limit: MOST_COUNTED }));
  if (truncated) return undefined;
  const edges = yield* wait(engine.relationshipsAmongTotal(nodes, { types, at, certain }));
  return { nodes: nodes.length, edges };
});
