import { type Answer, type Flow, flow, then, wait } from '../../model/flow.js';
import type { EntityRecord } from '../../queries/records.js';
import { type BlocAnswer, findBlocs } from '../../traversal/find-blocs.js';
import type { Bloc } from '../../traversal/group-blocs.js';
import { checkRange } from '../check-range.js';
import type { Context } from '../context.js';
import { loadAll } from '../load-all.js';
import { type ReachArguments, reachQuestion } from '../subgraph-question.js';
import { timeFilter } from '../time-filter.js';

type First = { readonly first: number };
type BlocArguments = ReachArguments & First & { readonly countAsOf?: string | null };

export const blocsResolvers = {
  blocs: flow(function* (_root: unknown, args: BlocArguments, context: Context): Flow<BlocAnswer> {
    const first = checkRange('first', args.first, 1, 80);
    const reach = yield* wait(reachQuestion(context, args));
    const { countAsOf: asOf, certainty } = args;
    const counted = asOf == null ? null : yield* wait(timeFilter(context, { asOf, certainty }));
    return findBlocs(context.engine, { ...reach, first, counted });
  }),
};

export const blocResolvers = {
  head: ({ id }: Bloc, _args: unknown, { loaders }: Context): Answer<EntityRecord | undefined> =>
    loaders.entity.load(id),

  name: ({ id }: Bloc, _args: unknown, { loaders }: Context): Answer<string | undefined> =>
    then(loaders.entity.load(id), (head) => head?.name),

  size: ({ members }: Bloc): number => members.length,

  members: ({ members }: Bloc, { first }: First, { loaders }: Context): Answer<EntityRecord[]> =>
    loadAll(loaders.entity, members.slice(0, checkRange('first', first, 1, 100))),
};
