import { type Answer, then } from '../model/flow.js';
import type { EntityRecord, OrderKey } from '../queries/records.js';
import type { RelationshipFilter, RelationshipRow } from '../queries/relationships.js';
import { type AskedRelationship, asAsked } from './asked-relationship.js';
import { type Connection, connect, type PageArguments, type Pages } from './connection.js';
import type { Context } from './context.js';

export interface RelationshipEdge {
  readonly node: AskedRelationship;
}

export interface EntityEdge {
  readonly node: EntityRecord;
  readonly relationship: AskedRelationship;
}

/** A page of the relationships of an entity. */
export function relationshipConnection(
  context: Context,
  id: string,
  filter: RelationshipFilter,
  page: PageArguments,
): Answer<Connection<RelationshipEdge, AskedRelationship>> {
  const toEdge = ({ relationship }: RelationshipRow): RelationshipEdge => ({
    node: asAsked(context, relationship, filter.at),
  });
  return connect(context, page, { ...pagesOf(context, id, filter), toEdge });
}

/** A page of the entities at the other end of the relationships of an entity. */
export function entityConnection(
  context: Context,
  id: string,
  filter: RelationshipFilter,
  page: PageArguments,
): Answer<Connection<EntityEdge, EntityRecord>> {
  const toEdge = ({ relationship, other }: RelationshipRow): EntityEdge => ({
    node: other,
    relationship: asAsked(context, relationship, filter.at),
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
    read: (after: OrderKey | null, limit: number) =>
      then(loaders.page.load({ id, filter, after, limit }), (rows) => {
        for (const { other } of rows) loaders.entity.prime(other.id, other);
        return rows;
      }),
    count: () => loaders.total.load({ id, filter }),
  };
}
