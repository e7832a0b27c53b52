import type { EntityRecord } from '../../queries/records.js';
import type { SideRecord } from '../../queries/sides.js';
import { type Connection, type EntityEdge, entityConnection, type PageArguments } from '../connection.js';
import type { Context } from '../context.js';
import { typeOrder } from '../type-order.js';

const FOUGHT_IN = 'FOUGHT_IN';

interface Side extends SideRecord {
  readonly conflict: string;
}

export const conflictResolvers = {
  sides: async ({ id }: EntityRecord, _args: unknown, { loaders }: Context): Promise<Side[]> => {
    const sides = (await loaders.sides.load(id)) ?? [];
    return sides.map((side) => ({ ...side, conflict: id }));
  },
};

export const sideResolvers = {
  participants: (
    { conflict, name }: Side,
    page: PageArguments,
    context: Context,
  ): Promise<Connection<EntityEdge, EntityRecord>> => {
    const order = typeOrder(context.catalogue, [FOUGHT_IN]);
    const filter = {
      order,
      symmetric: [],
      direction: 'IN',
      ranks: ['preferred', 'normal'],
      side: name ?? '',
    } as const;
    return entityConnection(context, conflict, filter, page);
  },
};
