import { boundExceeded } from '../../errors.js';
import { type Answer, type Flow, flow, wait } from '../../model/flow.js';
import { inOrderOfTime } from '../../model/in-order-of-time.js';
import type { EntityRecord } from '../../queries/records.js';
import type { ReignRecord } from '../../queries/succession.js';
import type { Context } from '../context.js';
import { loadAll } from '../load-all.js';
import type { Loaders } from '../loaders.js';

const MOST_REIGNS = 200;

export const factionResolvers = {
  succession: flow(function* (
    { id }: EntityRecord,
    { office }: { readonly office?: string | null },
    { loaders }: Context,
  ): Flow<readonly ReignRecord[]> {
    const filter = { office: office ?? null, limit: MOST_REIGNS + 1 };
    const reigns = yield* wait(loaders.succession.load({ id, filter }));
    if (reigns.length <= MOST_REIGNS) return inOrder(reigns, loaders);
    throw boundExceeded(`"${id}" has more than ${MOST_REIGNS} reigns.`, {
      hint: 'Name an office, or walk `leaders`, which comes in pages.',
    });
  }),
};

/** The places of reigns in time order only what is dated: the order of events says more. */
const inOrder = flow(function* (reigns: readonly ReignRecord[], { moment }: Loaders): Flow<ReignRecord[]> {
  const events = reigns.flatMap(({ relationship: { startEvent, endEvent, attestedEvents } }) =>
    [startEvent, endEvent, ...attestedEvents].filter((event) => event !== undefined),
  );
  const known = yield* wait(loadAll(moment, [...new Set(events)]));
  const pasts = new Map(known.map(({ event, past }) => [event, new Set(past)]));
  const precedes = (before: string, after: string): boolean =>
    before !== after && (pasts.get(after)?.has(before) ?? false);
  const ofClaim = new Map(reigns.map((reign) => [reign.relationship, reign]));
  const ordered = inOrderOfTime([...ofClaim.keys()], precedes);
  return ordered.flatMap((claim) => ofClaim.get(claim) ?? []);
});

export const reignResolvers = {
  office: ({ relationship }: ReignRecord): string | undefined => relationship.office,

  holder: (
    { relationship }: ReignRecord,
    _args: unknown,
    { loaders }: Context,
  ): Answer<EntityRecord | undefined> => loaders.entity.load(relationship.object),
};
