import type { EntityRecord } from '../../queries/records.js';
import type { Direction } from '../../queries/relationships.js';
import { type Connection, type EntityEdge, entityConnection, type PageArguments } from '../connection.js';
import type { Context } from '../context.js';
import { symmetricTypes, typeOrder } from '../type-order.js';

/** A field that walks relationships of some types one way, as `@walk` in the SDL declares it. */
export interface Walk {
  readonly types: readonly string[];
  readonly direction: Direction;
}

type Resolver = (
  entity: Pick<EntityRecord, 'id'>,
  page: PageArguments,
  context: Context,
) => Promise<Connection<EntityEdge, EntityRecord>>;

/** The resolver of a walk: one page of the entities it leads to. Deprecated claims are left out. */
export function walkResolver({ types, direction }: Walk): Resolver {
  return ({ id }, page, context) => {
    const { catalogue } = context;
    const filter = {
      order: typeOrder(catalogue, types),
      symmetric: symmetricTypes(catalogue),
      direction,
      ranks: ['preferred', 'normal'],
      side: null,
    } as const;
    return entityConnection(context, id, filter, page);
  };
}
