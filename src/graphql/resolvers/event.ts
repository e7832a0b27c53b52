import { type Flow, flow, wait } from '../../model/flow.js';
import type { MomentParameter } from '../../queries/moments.js';
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

/** What comes later has more before it than what it comes after, so the count of those puts events in order. */
const inOrder = flow(function* (ids: readonly string[] = [], { loaders }: Context): Flow<EntityRecord[]> {
  const moments = yield* wait(loadAll(loaders.moment, ids));
  const place = ({ past, event }: MomentParameter): [number, string] => [past.length, event ?? ''];
  const sorted = moments.map(place).sort(([a, one], [b, other]) => a - b || (one < other ? -1 : 1));
  return loadAll(
    loaders.entity,
    sorted.map(([, id]) => id),
  );
});
