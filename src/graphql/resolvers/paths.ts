import { badInput } from '../../errors.js';
import { type Answer, all, type Flow, flow, wait } from '../../model/flow.js';
import type { Hop } from '../../model/shortest-paths.js';
import type { MomentParameter } from '../../queries/moments.js';
import type { EntityRecord, RelationshipRecord } from '../../queries/records.js';
import type { PathQuestion } from '../../traversal/path-question.js';
import { type AskedRelationship, asAsked } from '../asked-relationship.js';
import { checkRange } from '../check-range.js';
import type { Context } from '../context.js';
import { getEntities } from '../get-entities.js';
import { getEntity, shortened } from '../get-entity.js';
import { loadAll } from '../load-all.js';
import { type TimeArguments, timeFilter } from '../time-filter.js';

/** How many hops a path may have. */
export const MOST_HOPS = 10;
const MOST_AVOIDED = 100;

interface PathArguments extends TimeArguments {
  readonly from: string;
  readonly to: string;
  readonly types?: readonly string[] | null;
  readonly maxHops: number;
  readonly avoid?: readonly string[] | null;
  readonly first: number;
}

export interface PathResult {
  readonly paths: readonly Path[];
  readonly start: EntityRecord;
  readonly question: PathQuestion;
}

export interface Path {
  readonly start: EntityRecord;
  readonly hops: readonly Hop[];
  readonly askedAt: MomentParameter | null;
}

export const pathsResolvers = {
  paths: flow(function* (_root: unknown, args: PathArguments, context: Context): Flow<PathResult> {
    const { from, to } = args;
    const maxHops = checkRange('maxHops', args.maxHops, 1, MOST_HOPS);
    const first = checkRange('first', args.first, 1, 20);
    if (from === to)
      throw badInput(`\`from\` and \`to\` are both "${shortened(from)}". Expecting two entities.`);
    const [start] = yield* wait(all([getEntity(context, from), getEntity(context, to)]));
    const types = args.types ?? [...context.catalogue.keys()];
    const time = yield* wait(timeFilter(context, args));
    const avoid = args.avoid?.length
      ? yield* wait(getEntities(context, 'avoid', args.avoid, MOST_AVOIDED))
      : [];
    // A path ends at its ends: it does not pass them.
    const passed = avoid.filter((id) => id !== from && id !== to);
    const question = { ...time, from, to, types, avoid: passed, maxHops, first };
    const paths = yield* wait(context.engine.findPaths(question));
    return { paths: paths.map((hops) => ({ start, hops, askedAt: time.at })), start, question };
  }),
};

/** What a path says of a step from the entity `from`: the claims that join the two, the ones it is better to go by first. */
interface WalkedHop extends Hop {
  readonly from: string;
  readonly askedAt: MomentParameter | null;
}

export const pathResolvers = {
  hops: ({ start, hops, askedAt }: Path): WalkedHop[] =>
    hops.map((hop, index) => ({ ...hop, askedAt, from: hops[index - 1]?.to ?? start.id })),
};

export const hopResolvers = {
  relationship: flow(function* (
    hop: WalkedHop,
    _args: unknown,
    context: Context,
  ): Flow<AskedRelationship | undefined> {
    return (yield* wait(claimsOf(hop, context)))[0];
  }),

  parallel: flow(function* (hop: WalkedHop, _args: unknown, context: Context): Flow<AskedRelationship[]> {
    return (yield* wait(claimsOf(hop, context))).slice(1);
  }),

  forward: flow(function* (hop: WalkedHop, _args: unknown, context: Context): Flow<boolean> {
    return (yield* wait(claimsOf(hop, context)))[0]?.subject === hop.from;
  }),

  to: ({ to }: WalkedHop, _args: unknown, { loaders }: Context): Answer<EntityRecord | undefined> =>
    loaders.entity.load(to),
};

/** Preferred claims first, then in the order of the catalogue, then by id. */
const claimsOf = flow(function* (
  { relationships, askedAt }: WalkedHop,
  context: Context,
): Flow<AskedRelationship[]> {
  const { loaders, catalogue } = context;
  const claims = yield* wait(
    loadAll(
      loaders.relationship,
      relationships.map(({ id }) => id),
    ),
  );
  const types = [...catalogue.keys()];
  const weight = ({ rank, type }: RelationshipRecord): number =>
    (rank === 'preferred' ? 0 : types.length) + types.indexOf(type);
  return claims.sort((a, b) => weight(a) - weight(b)).map((claim) => asAsked(context, claim, askedAt));
});
