import { type Flow, flow, wait } from '../model/flow.js';
import { expandSubgraph, type SubgraphAnswer } from '../traversal/expand-subgraph.js';
import type { SubgraphQuestion } from '../traversal/reach-nodes.js';
import { type AskedRelationship, asAsked } from './asked-relationship.js';
import type { Context } from './context.js';

/** A subgraph, and the question that it answers. */
export interface AskedSubgraph extends SubgraphAnswer {
  readonly edges: readonly AskedRelationship[];
  readonly question: SubgraphQuestion;
}

export const askSubgraph = flow(function* (
  context: Context,
  question: SubgraphQuestion,
): Flow<AskedSubgraph> {
  const answer = yield* wait(expandSubgraph(context.engine, question));
  return { ...answer, edges: answer.edges.map((edge) => asAsked(context, edge, question.at)), question };
});
