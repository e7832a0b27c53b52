import { boundExceeded } from '../../errors.js';
import { type Answer, type Flow, flow, wait } from '../../model/flow.js';
import type { EntityRecord } from '../../queries/records.js';
import type { ReignRecord } from '../../queries/succession.js';
import type { Context } from '../context.js';

const MOST_REIGNS = 200;

export const factionResolvers = {
  succession: flow(function* (
    { id }: EntityRecord,
    { office }: { readonly office?: string | null },
    { loaders }: Context,
  ): Flow<readonly ReignRecord[]> {
    const filter = { office: office ?? null, limit: MOST_REIGNS + 1 };
    const reigns = yield* wait(loaders.succession.load({ id, filter }));
    if (reigns.length <= MOST_REIGNS) return reigns;
    throw boundExceeded(`"${id}" has more than ${MOST_REIGNS} reigns.`, {
      hint: 'Name an office, or walk `leaders`, which comes in pages.',
    });
  }),
};

export const reignResolvers = {
  office: ({ relationship }: ReignRecord): string | undefined => relationship.office,

  holder: (
    { relationship }: ReignRecord,
    _args: unknown,
    { loaders }: Context,
  ): Answer<EntityRecord | undefined> => loaders.entity.load(relationship.object),
};
