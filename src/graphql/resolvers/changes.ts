import { type Answer, all, type Flow, flow, then, wait } from '../../model/flow.js';
import type { Certainty } from '../../model/holds.js';
import type { ChangeFilter } from '../../queries/changes.js';
import { askMoment } from '../ask-moment.js';
import { type AskedRelationship, asAsked } from '../asked-relationship.js';
import { checkBefore } from '../check-order.js';
import { checkRange } from '../check-range.js';
import type { Context } from '../context.js';
import { getContinuity } from '../get-continuity.js';
import { getEntities } from '../get-entities.js';

const MOST_ENTITIES = 20;
const MOST_CHANGES = 1_000;

interface ChangeArguments {
  readonly of?: readonly string[] | null;
  readonly continuity?: string | null;
  readonly types?: readonly string[] | null;
  readonly from: string;
  readonly to: string;
  readonly certainty: Certainty;
  readonly limit: number;
}

interface ChangeSet {
  readonly added: readonly AskedRelationship[];
  readonly ended: readonly AskedRelationship[];
  readonly truncated: boolean;
}

type Difference = Pick<ChangeFilter, 'at' | 'other' | 'order'>;

export const changesResolvers = {
  changes: flow(function* (_root: unknown, args: ChangeArguments, context: Context): Flow<ChangeSet> {
    const limit = checkRange('limit', args.limit, 1, MOST_CHANGES);
    const filter = {
      of: args.of ? yield* wait(getEntities(context, 'of', args.of, MOST_ENTITIES)) : null,
      continuity: yield* wait(getContinuity(context, args.continuity)),
      types: args.types ?? [...context.catalogue.keys()],
      certain: args.certainty === 'certain',
      // One more than asked for tells whether there are more.
      limit: limit + 1,
    };
    const [from, to] = [yield* wait(askMoment(context, args.from)), yield* wait(askMoment(context, args.to))];
    checkBefore(['from', from], ['to', to]);
    const ask = (difference: Difference): Answer<AskedRelationship[]> =>
      then(context.engine.changes({ ...filter, ...difference }), (found) =>
        found.map((claim) => asAsked(context, claim, difference.at)),
      );
    const [added, ended] = yield* wait(
      all([ask({ at: to, other: from, order: 'place' }), ask({ at: from, other: to, order: 'endPlace' })]),
    );
    return {
      added: added.slice(0, limit),
      ended: ended.slice(0, limit),
      truncated: added.length > limit || ended.length > limit,
    };
  }),
};
