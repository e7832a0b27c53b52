import type { MomentParameter } from '../../queries/moments.js';
import type { EntityRecord } from '../../queries/records.js';
import type { Context } from '../context.js';
import { loadAll } from '../load-all.js';

export const eventResolvers = {
  earlier: async ({ id }: EntityRecord, _args: unknown, context: Context): Promise<EntityRecord[]> =>
    inOrder(
      (await context.loaders.moment.load(id))?.past.filter((event) => event !== id),
      context,
    ),

  later: async ({ id }: EntityRecord, _args: unknown, context: Context): Promise<EntityRecord[]> =>
    inOrder((await context.loaders.moment.load(id))?.future, context),
};

/** What comes later has more before it than what it comes after, so the count of those puts events in order. */
async function inOrder(ids: readonly string[] = [], { loaders }: Context): Promise<EntityRecord[]> {
  const moments = await loadAll(loaders.moment, ids);
  const place = ({ past, event }: MomentParameter): [number, string] => [past.length, event ?? ''];
  const sorted = moments.map(place).sort(([a, one], [b, other]) => a - b || (one < other ? -1 : 1));
  return loadAll(
    loaders.entity,
    sorted.map(([, id]) => id),
  );
}
