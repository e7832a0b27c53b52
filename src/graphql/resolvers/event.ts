import { type Flow, flow, wait } from '../../model/flow.js';
import type { EntityRecord } from '../../queries/records.js';
import type { Context } from '../context.js';
import { loadAll } from '../load-all.js';

export const eventResolvers = {
  earlier: flow(function* ({ id }: EntityRecord, _args: unknown, context: Context): Flow<EntityRecord[]> {
    return inOrder(
      (yield* wait(context.loaders.moment.load(id)))?.past.filter((event) => event !== id),
      context,
    );
  }),

  later: flow(function* ({ id }: EntityRecord, _args: unknown, context: Context): Flow<EntityRecord[]> {
    return inOrder((yield* wait(context.loaders.moment.load(id)))?.future, context);
  }),
};

/** In the order of timelines. */
const inOrder = flow(function* (ids: readonly string[] = [], { loaders }: Context): Flow<EntityRecord[]> {
  const events = yield* wait(loadAll(loaders.entity, ids));
  const rank = ({ place }: EntityRecord): number => place?.[1] ?? 0;
  return events.toSorted((one, other) => rank(one) - rank(other));
});
