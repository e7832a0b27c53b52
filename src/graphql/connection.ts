import type { OrderKey } from '../queries/records.js';
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

/** What pages through something ordered. */
export interface Pages<Row, Edge> {
  /** What is paged through, in full: a cursor of anything else is refused. */
  readonly scope: unknown;
  /** The rows after a place, at most `limit`, each with its own place. */
  read(after: OrderKey | null, limit: number): Promise<readonly Row[]>;
  toEdge(row: Row, cursor: string): Edge;
  count(): Promise<number>;
}

/** One page. Refuses a `first` out of bounds, and a cursor that is not of this release or of this question. */
export async function connect<
  Row extends { readonly key: OrderKey },
  Node,
  Edge extends { readonly cursor: string; readonly node: Node },
>(
  { release }: Context,
  { first, after }: PageArguments,
  pages: Pages<Row, Edge>,
): Promise<Connection<Edge, Edge['node']>> {
  const limit = checkRange('first', first, 1, MOST);
  const seal = `${release} ${JSON.stringify(pages.scope)}`;
  const place = after == null ? null : fromCursor(after, seal);
  // One more than asked for tells whether there is a next page.
  const rows = await pages.read(place, limit + 1);
  const edges = rows.slice(0, limit).map((row) => pages.toEdge(row, toCursor(row.key, seal)));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rows.length > limit,
      hasPreviousPage: place !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => pages.count(),
  };
}
