import { type Answer, then } from '../model/flow.js';
import type { OrderKey } from '../queries/records.js';
import { checkRange } from './check-range.js';
import type { Context } from './context.js';
import { fromCursor, toCursor } from './cursor.js';

const MOST = 100;

export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

/** What an edge has beside its own; a resolver calls it where a cursor is asked for. */
export interface WithCursor {
  cursor(): string;
}

/** A Relay connection; `nodes` beside `edges`, and `totalCount` counted only when it is asked for. */
export interface Connection<Edge, Node> {
  readonly edges: readonly Edge[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    startCursor(): string | null;
    endCursor(): string | null;
  };
  totalCount(): Answer<number>;
}

/** What pages through something ordered. */
export interface Pages<Row, Edge> {
  /** What is paged through, in full: a cursor of anything else is refused. */
  readonly scope: unknown;
  /** The rows after a place, at most `limit`, each with its own place. */
  read(after: OrderKey | null, limit: number): Answer<readonly Row[]>;
  toEdge(row: Row): Edge;
  count(): Answer<number>;
}

/** One page. Refuses a `first` out of bounds, and a cursor that is not of this release or of this question. */
export function connect<Row extends { readonly key: OrderKey }, Edge extends { readonly node: unknown }>(
  { engine }: Context,
  { first, after }: PageArguments,
  pages: Pages<Row, Edge>,
): Answer<Connection<Edge & WithCursor, Edge['node']>> {
  const limit = checkRange('first', first, 1, MOST);
  const seal = (): string => `${engine.load.digest} ${JSON.stringify(pages.scope)}`;
  const place = after == null ? null : fromCursor(after, seal());
  // One more than asked for tells whether there is a next page.
  return then(pages.read(place, limit + 1), (rows) => {
    // NOTE: a cursor is sealed when it is read, as most answers have none.
    const edges = rows
      .slice(0, limit)
      .map((row) => ({ ...pages.toEdge(row), cursor: () => toCursor(row.key, seal()) }));
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: {
        hasNextPage: rows.length > limit,
        hasPreviousPage: place !== null,
        startCursor: () => edges[0]?.cursor() ?? null,
        endCursor: () => edges.at(-1)?.cursor() ?? null,
      },
      totalCount: () => pages.count(),
    };
  });
}
