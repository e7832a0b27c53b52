import { type Answer, type Flow, flow, wait } from '../../model/flow.js';
import type { EntityRecord } from '../../queries/records.js';
import type { SubgraphSize } from '../../traversal/count-subgraph.js';
import { type Share, subgraphShares } from '../../traversal/subgraph-shares.js';
import { type AskedSubgraph, askSubgraph } from '../asked-subgraph.js';
import type { Context } from '../context.js';
import { loadAll } from '../load-all.js';
import { type SubgraphArguments, subgraphQuestion } from '../subgraph-question.js';

export const subgraphResolvers = {
  subgraph: flow(function* (_root: unknown, args: SubgraphArguments, context: Context): Flow<AskedSubgraph> {
    return askSubgraph(context, yield* wait(subgraphQuestion(context, args)));
  }),
};

export const subgraphTypeResolvers = {
  nodes: ({ nodes }: AskedSubgraph, _args: unknown, { loaders }: Context): Answer<EntityRecord[]> =>
    loadAll(loaders.entity, nodes),

  counts: (
    subgraph: AskedSubgraph,
    _args: unknown,
    { engine }: Context,
  ): Answer<Record<keyof SubgraphSize, Share>> => subgraphShares(engine, subgraph, subgraph.question),
};
