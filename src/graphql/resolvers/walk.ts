import type { Answer } from '../../model/flow.js';
import type { EntityRecord } from '../../queries/records.js';
import type { Direction } from '../../queries/relationships.js';
import type { Connection, PageArguments } from '../connection.js';
import type { Context } from '../context.js';
import { type EntityEdge, entityConnection } from '../relationship-connection.js';
import { relationshipFilter } from '../relationship-filter.js';
import { type TimeArguments, timeFilter } from '../time-filter.js';

/** A field that walks relationships of some types one way, as `@walk` in the SDL declares it. */
export interface Walk {
  readonly types: readonly string[];
  readonly direction: Direction;
}

type Resolver = (
  entity: Pick<EntityRecord, 'id'>,
  args: PageArguments & TimeArguments,
  context: Context,
) => Answer<Connection<EntityEdge, EntityRecord>>;

/** The resolver of a walk: one page of the entities it leads to. Deprecated claims are left out. */
export function walkResolver(walk: Walk): Resolver {
  return async ({ id }, args, context) => {
    const time = await timeFilter(context, args);
    return entityConnection(context, id, relationshipFilter(context.catalogue, { ...walk, time }), args);
  };
}
