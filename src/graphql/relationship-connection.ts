import type { EntityRecord, OrderKey } from '../queries/records.js';
import type { RelationshipFilter, RelationshipRow } from '../queries/relationships.js';
import { type AskedRelationship, asAsked } from './asked-relationship.js';
import { type Connection, connect, type PageArguments, type Pages } from './connection.js';
import type { Context } from './context.js';

export interface RelationshipEdge {
  readonly cursor: string;
  readonly node: AskedRelationship;
}

export interface EntityEdge {
  readonly cursor: string;
  readonly node: EntityRecord;
  readonly relationship: AskedRelationship;
}

/** A page of the relationships of an entity. */
export function relationshipConnection(
  context: Context,
  id: string,
  filter: RelationshipFilter,
  page: PageArguments,
): Promise<Connection<RelationshipEdge, AskedRelationship>> {
  const toEdge = ({ relationship }: RelationshipRow, cursor: string): RelationshipEdge => ({
    cursor,
    node: asAsked(relationship, filter.at),
  });
  return connect(context, page, { ...pagesOf(context, id, filter), toEdge });
}

/** A page of the entities at the other end of the relationships of an entity. */
export function entityConnection(
  context: Context,
  id: string,
  filter: RelationshipFilter,
  page: PageArguments,
): Promise<Connection<EntityEdge, EntityRecord>> {
  const toEdge = ({ relationship, other }: RelationshipRow, cursor: string): EntityEdge => ({
    cursor,
    node: other,
    relationship: asAsked(relationship, filter.at),
  });
  return connect(context, page, { ...pagesOf(context, id, filter), toEdge });
}

function pagesOf(
  { loaders }: Context,
  id: string,
  filter: RelationshipFilter,
): Omit<Pages<RelationshipRow, unknown>, 'toEdge'> {
  return {
    scope: [id, filter],
    async read(after: OrderKey | null, limit: number) {
      const rows = await loaders.page.load({ id, filter, after, limit });
      for (const { other } of rows) loaders.entity.prime(other.id, other);
      return rows;
    },
    count: () => loaders.total.load({ id, filter }),
  };
}
