import { badInput } from '../../errors.js';
import { type Answer, all, type Flow, flow, wait } from '../../model/flow.js';
import type { MomentParameter } from '../../queries/moments.js';
import type { EntityRecord } from '../../queries/records.js';
import { findStances, type PairStance } from '../../traversal/find-stances.js';
import { askMoment } from '../ask-moment.js';
import { type AskedRelationship, asAsked } from '../asked-relationship.js';
import { checkRange } from '../check-range.js';
import type { Context } from '../context.js';
import { getEntity, shortened } from '../get-entity.js';

interface AskedStance extends PairStance {
  readonly because: readonly AskedRelationship[];
}

interface StanceMatrix {
  readonly factions: readonly EntityRecord[];
  readonly cells: readonly { readonly a: string; readonly b: string; readonly stance: AskedStance }[];
}

type AsOf = { readonly asOf?: string | null };

export const stanceResolvers = {
  stance: flow(function* (
    _root: unknown,
    { a, b, asOf }: AsOf & { a: string; b: string },
    context: Context,
  ): Flow<AskedStance> {
    if (a === b) throw badInput(`\`a\` and \`b\` are both "${shortened(a)}". Expecting two factions.`);
    const [stance] = yield* wait(stancesOf([a, b], asOf, context));
    return stance as AskedStance;
  }),

  stanceMatrix: flow(function* (
    _root: unknown,
    { factions, asOf }: AsOf & { readonly factions: readonly string[] },
    context: Context,
  ): Flow<StanceMatrix> {
    const ids = [...new Set(factions)];
    checkRange('factions.length', ids.length, 2, 50);
    const stances = yield* wait(stancesOf(ids, asOf, context));
    const found = yield* wait(all(ids.map((id) => getEntity(context, id))));
    return { factions: found, cells: stances.map((stance) => ({ a: stance.a, b: stance.b, stance })) };
  }),
};

export const stanceCellResolvers = {
  a: ({ a }: PairStance, _args: unknown, context: Context): Answer<EntityRecord> => getEntity(context, a),
  b: ({ b }: PairStance, _args: unknown, context: Context): Answer<EntityRecord> => getEntity(context, b),
};

const stancesOf = flow(function* (
  ids: readonly string[],
  asOf: string | null | undefined,
  context: Context,
): Flow<AskedStance[]> {
  yield* wait(all(ids.map((id) => getEntity(context, id))));
  const at: MomentParameter | null = asOf == null ? null : yield* wait(askMoment(context, asOf));
  const stances = yield* wait(findStances(context.engine, context.catalogue, ids, at));
  return stances.map((stance) => ({
    ...stance,
    because: stance.because.map((claim) => asAsked(context, claim, at)),
  }));
});
