import { type Flow, flow, wait } from '../model/flow.js';
import type { RelationshipRecord } from '../queries/records.js';
import type { Engine } from './engine.js';
import { reachNodes, type SubgraphQuestion } from './reach-nodes.js';

/** How many edges there may be for each node that may be. */
export const EDGES_PER_NODE = 5;

export interface SubgraphAnswer {
  /** Ids of entities: the roots, then level by level. */
  readonly nodes: readonly string[];
  readonly edges: readonly RelationshipRecord[];
  readonly truncated: boolean;
}

/** What surrounds the roots: the nodes that `reachNodes` keeps, and what joins them. One round trip more, for the edges. */
export const expandSubgraph = flow(function* (
  engine: Engine,
  question: SubgraphQuestion,
): Flow<SubgraphAnswer> {
  const { types, limit, at, certain } = question;
  const { nodes, truncated } = yield* wait(reachNodes(engine, question));
  const most = limit * EDGES_PER_NODE;
  const edges = yield* wait(engine.relationshipsAmong(nodes, { types, at, certain, limit: most + 1 }));
  return { nodes, edges: edges.slice(0, most), truncated: truncated || edges.length > most };
});
