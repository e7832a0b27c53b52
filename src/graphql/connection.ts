import type { EntityRecord, RelationshipRecord } from '../queries/records.js';
import type { RelationshipFilter, RelationshipRow } from '../queries/relationships.js';
import { checkRange } from './check-range.js';
import type { Context } from './context.js';
import { fromCursor, toCursor } from './cursor.js';

const MOST = 100;

export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

/** A Relay connection; `nodes` beside `edges`, and `totalCount` counted only when it is asked for. */
export interface Connection<Edge, Node> {
  readonly edges: readonly Edge[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  totalCount(): Promise<number>;
}

export interface RelationshipEdge {
  readonly cursor: string;
  readonly node: RelationshipRecord;
}

export interface EntityEdge {
  readonly cursor: string;
  readonly node: EntityRecord;
  readonly relationship: RelationshipRecord;
}

/** A page of the relationships of an entity. */
export function relationshipConnection(
  context: Context,
  id: string,
  filter: RelationshipFilter,
  page: PageArguments,
): Promise<Connection<RelationshipEdge, RelationshipRecord>> {
  return connect(context, id, filter, page, ({ relationship }, cursor) => ({ cursor, node: relationship }));
}

/** A page of the entities at the other end of the relationships of an entity. */
export function entityConnection(
  context: Context,
  id: string,
  filter: RelationshipFilter,
  page: PageArguments,
): Promise<Connection<EntityEdge, EntityRecord>> {
  return connect(context, id, filter, page, ({ relationship, other }, cursor) => ({
    cursor,
    node: other,
    relationship,
  }));
}

async function connect<Node, Edge extends { readonly cursor: string; readonly node: Node }>(
  { loaders, release }: Context,
  id: string,
  filter: RelationshipFilter,
  { first, after }: PageArguments,
  toEdge: (row: RelationshipRow, cursor: string) => Edge,
): Promise<Connection<Edge, Node>> {
  const limit = checkRange('first', first, 1, MOST);
  const place = after == null ? null : fromCursor(after, release);
  // One more than asked for tells whether there is a next page.
  const rows = await loaders.page.load({ id, filter, after: place, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  for (const { other } of shown) loaders.entity.prime(other.id, other);
  const edges = shown.map((row) => toEdge(row, toCursor(row.key, release)));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rows.length > limit,
      hasPreviousPage: place !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => loaders.total.load({ id, filter }),
  };
}
