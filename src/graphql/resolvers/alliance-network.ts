import { badInput } from '../../errors.js';
import { type Flow, flow, wait } from '../../model/flow.js';
import { type AskedSubgraph, askSubgraph } from '../asked-subgraph.js';
import { checkRange } from '../check-range.js';
import type { Context } from '../context.js';
import { getEntity } from '../get-entity.js';
import { type TimeArguments, timeFilter } from '../time-filter.js';

/** What makes two stand together: an alliance between them, or a coalition that both belong to. */
const TYPES = ['ALLIED_WITH', 'MEMBER_OF'];

interface AllianceNetworkArguments extends TimeArguments {
  readonly of: string;
  readonly maxHops: number;
  readonly limit: number;
}

export const allianceNetworkResolvers = {
  allianceNetwork: flow(function* (
    _root: unknown,
    args: AllianceNetworkArguments,
    context: Context,
  ): Flow<AskedSubgraph> {
    const depth = checkRange('maxHops', args.maxHops, 1, 6);
    const limit = checkRange('limit', args.limit, 1, 1000);
    const { kind } = yield* wait(getEntity(context, args.of));
    if (kind !== 'Faction')
      throw badInput(`\`of\` is of the kind ${kind}. Expecting a faction.`, {
        hint: 'Ask for a `subgraph` around anything else.',
      });
    const time = yield* wait(timeFilter(context, args));
    return askSubgraph(context, {
      ...time,
      roots: [args.of],
      depth,
      types: TYPES,
      kinds: ['Faction'],
      limit,
    });
  }),
};
