import type { EntityKind } from '../../model/entity.js';
import type { EntityRecord } from '../../queries/records.js';
import { expandSubgraph, type SubgraphAnswer } from '../../traversal/expand-subgraph.js';
import { asAsked } from '../asked-relationship.js';
import { checkRange } from '../check-range.js';
import type { Context } from '../context.js';
import { getEntity } from '../get-entity.js';
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
  subgraph: async (_root: unknown, args: SubgraphArguments, context: Context): Promise<SubgraphAnswer> => {
    const { roots } = args;
    checkRange('roots.length', roots.length, 1, 20);
    const depth = checkRange('depth', args.depth, 0, 6);
    const limit = checkRange('limit', args.limit, 1, 1000);
    await Promise.all(roots.map((id) => getEntity(context, id)));
    const types = args.types ?? [...context.catalogue.keys()];
    const time = await timeFilter(context, args);
    const answer = await expandSubgraph(context.database, {
      ...time,
      roots,
      depth,
      types,
      kinds: args.kinds ?? null,
      limit,
    });
    return { ...answer, edges: answer.edges.map((edge) => asAsked(edge, time.at)) };
  },
};

export const subgraphTypeResolvers = {
  nodes: ({ nodes }: SubgraphAnswer, _args: unknown, { loaders }: Context): Promise<EntityRecord[]> =>
    loadAll(loaders.entity, nodes),
};
