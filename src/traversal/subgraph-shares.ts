import { type Flow, flow, wait } from '../model/flow.js';
import { countSubgraph, type SubgraphSize } from './count-subgraph.js';
import type { Engine } from './engine.js';
import type { SubgraphAnswer } from './expand-subgraph.js';
import type { SubgraphQuestion } from './reach-nodes.js';

/** How many an answer has, and how many there are at the moment and ever; undefined where there are too many to count. */
export interface Share {
  readonly shown: number;
  readonly atMoment: number | undefined;
  readonly ever: number | undefined;
}

/** How much of what there is a subgraph shows. Asks only for what the answer itself does not tell. */
export const subgraphShares = flow(function* (
  engine: Engine,
  { nodes, edges, truncated }: SubgraphAnswer,
  question: SubgraphQuestion,
): Flow<Record<keyof SubgraphSize, Share>> {
  const shown = { nodes: nodes.length, edges: edges.length };
  const atMoment = truncated ? yield* wait(countSubgraph(engine, question)) : shown;
  const ever = question.at
    ? yield* wait(countSubgraph(engine, { ...question, at: null, certain: false }))
    : atMoment;
  const share = (of: keyof SubgraphSize): Share => ({
    shown: shown[of],
    atMoment: atMoment?.[of],
    ever: ever?.[of],
  });
  return { nodes: share('nodes'), edges: share('edges') };
});
