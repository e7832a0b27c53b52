import type { EntityKind } from '../model/entity.js';
import { type Flow, flow, wait } from '../model/flow.js';
import type { SubgraphQuestion } from '../traversal/reach-nodes.js';
import { checkRange } from './check-range.js';
import type { Context } from './context.js';
import { getEntities } from './get-entities.js';
import { type TimeArguments, timeFilter } from './time-filter.js';

/** What says which part of the graph is meant. */
export interface ReachArguments extends TimeArguments {
  readonly roots: readonly string[];
  readonly depth: number;
  readonly types?: readonly string[] | null;
  readonly kinds?: readonly EntityKind[] | null;
}

/** What a subgraph is asked for by. */
export interface SubgraphArguments extends ReachArguments {
  readonly limit: number;
}

/** The question that the arguments of a subgraph mean. Refuses what is out of bounds, and ids that there are not. */
export const subgraphQuestion = flow(function* (
  context: Context,
  args: SubgraphArguments,
): Flow<SubgraphQuestion> {
  const reach = yield* wait(reachQuestion(context, args));
  return { ...reach, limit: checkRange('limit', args.limit, 1, 1000) };
});

/** The same without a limit. */
export const reachQuestion = flow(function* (
  context: Context,
  args: ReachArguments,
): Flow<Omit<SubgraphQuestion, 'limit'>> {
  const roots = yield* wait(getEntities(context, 'roots', args.roots, 20));
  const depth = checkRange('depth', args.depth, 0, 6);
  const types = args.types ?? [...context.catalogue.keys()];
  const time = yield* wait(timeFilter(context, args));
  return { ...time, roots, depth, types, kinds: args.kinds ?? null };
});
