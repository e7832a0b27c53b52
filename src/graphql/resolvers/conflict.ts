import { type Answer, type Flow, flow, wait } from '../../model/flow.js';
import type { TimeFilter } from '../../queries/moments.js';
import type { EntityRecord } from '../../queries/records.js';
import type { SideRecord } from '../../queries/sides.js';
import type { Connection, PageArguments } from '../connection.js';
import type { Context } from '../context.js';
import { type EntityEdge, entityConnection } from '../relationship-connection.js';
import { relationshipFilter } from '../relationship-filter.js';
import { type TimeArguments, timeFilter } from '../time-filter.js';

interface Side extends SideRecord {
  readonly conflict: string;
  readonly time: TimeFilter;
}

export const conflictResolvers = {
  sides: flow(function* ({ id }: EntityRecord, args: TimeArguments, context: Context): Flow<Side[]> {
    const time = yield* wait(timeFilter(context, args));
    const sides = yield* wait(context.loaders.sides.load({ id, filter: time }));
    return sides.map((side) => ({ ...side, conflict: id, time }));
  }),
};

export const sideResolvers = {
  participants: (
    { conflict, name, time }: Side,
    page: PageArguments,
    context: Context,
  ): Answer<Connection<EntityEdge, EntityRecord>> => {
    const wanted = { types: ['FOUGHT_IN'], direction: 'IN', side: name ?? '', time } as const;
    return entityConnection(context, conflict, relationshipFilter(context.catalogue, wanted), page);
  },
};
