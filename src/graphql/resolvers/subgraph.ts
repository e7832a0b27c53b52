import type { EntityKind } from '../../model/entity.js';
import { type Answer, type Flow, flow, wait } from '../../model/flow.js';
import type { EntityRecord } from '../../queries/records.js';
import { countSubgraph, type SubgraphSize } from '../../traversal/count-subgraph.js';
import { type AskedSubgraph, askSubgraph } from '../asked-subgraph.js';
import { checkRange } from '../check-range.js';
import type { Context } from '../context.js';
import { getEntities } from '../get-entities.js';
import { loadAll } from '../load-all.js';
import { type TimeArguments, timeFilter } from '../time-filter.js';

interface SubgraphArguments extends TimeArguments {
  readonly roots: readonly string[];
  readonly depth: number;
  readonly types?: readonly string[] | null;
  readonly kinds?: readonly EntityKind[] | null;
  readonly limit: number;
}

export const subgraphResolvers = {
  subgraph: flow(function* (_root: unknown, args: SubgraphArguments, context: Context): Flow<AskedSubgraph> {
    const roots = yield* wait(getEntities(context, 'roots', args.roots, 20));
    const depth = checkRange('depth', args.depth, 0, 6);
    const limit = checkRange('limit', args.limit, 1, 1000);
    const types = args.types ?? [...context.catalogue.keys()];
    const time = yield* wait(timeFilter(context, args));
    return askSubgraph(context, { ...time, roots, depth, types, kinds: args.kinds ?? null, limit });
  }),
};

interface Count {
  readonly shown: number;
  readonly atMoment: number | undefined;
  readonly ever: number | undefined;
}

export const subgraphTypeResolvers = {
  nodes: ({ nodes }: AskedSubgraph, _args: unknown, { loaders }: Context): Answer<EntityRecord[]> =>
    loadAll(loaders.entity, nodes),

  /** Asks only for what the answer itself does not tell. */
  counts: flow(function* (
    { nodes, edges, truncated, question }: AskedSubgraph,
    _args: unknown,
    { engine }: Context,
  ): Flow<Record<keyof SubgraphSize, Count>> {
    const shown = { nodes: nodes.length, edges: edges.length };
    const atMoment = truncated ? yield* wait(countSubgraph(engine, question)) : shown;
    const ever = question.at
      ? yield* wait(countSubgraph(engine, { ...question, at: null, certain: false }))
      : atMoment;
    const count = (of: keyof SubgraphSize): Count => ({
      shown: shown[of],
      atMoment: atMoment?.[of],
      ever: ever?.[of],
    });
    return { nodes: count('nodes'), edges: count('edges') };
  }),
};
