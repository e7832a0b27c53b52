import type { Rank } from '../../model/relationship.js';
import type {
  CitationRecord,
  ContinuityRecord,
  EntityRecord,
  RelationshipRecord,
} from '../../queries/records.js';
import type { RelationshipCount } from '../../queries/relationship-counts.js';
import type { Direction } from '../../queries/relationships.js';
import {
  type Connection,
  type PageArguments,
  type RelationshipEdge,
  relationshipConnection,
} from '../connection.js';
import type { Context } from '../context.js';
import { loadAll } from '../load-all.js';
import { symmetricTypes, typeOrder } from '../type-order.js';

const COUNTERPART = 'COUNTERPART_OF';

interface RelationshipArguments extends PageArguments {
  readonly types?: readonly string[] | null;
  readonly direction: Direction;
  readonly ranks: readonly Rank[];
}

/** What every kind of entity answers, beside its stored fields. A generated read gives the ids these start from. */
export const entityResolvers = {
  continuity: (
    { continuityId }: EntityRecord,
    _args: unknown,
    { loaders }: Context,
  ): Promise<ContinuityRecord | undefined> => loaders.continuity.load(continuityId),

  citations: (
    { citationIds }: EntityRecord,
    _args: unknown,
    { loaders }: Context,
  ): Promise<CitationRecord[]> => loadAll(loaders.citation, citationIds),

  relationships: (
    { id }: EntityRecord,
    { types, direction, ranks, ...page }: RelationshipArguments,
    context: Context,
  ): Promise<Connection<RelationshipEdge, RelationshipRecord>> => {
    const { catalogue } = context;
    const filter = {
      order: typeOrder(catalogue, types),
      symmetric: symmetricTypes(catalogue),
      direction,
      ranks,
      side: null,
    };
    return relationshipConnection(context, id, filter, page);
  },

  relationshipCounts: async (
    { id }: EntityRecord,
    _args: unknown,
    { loaders, catalogue }: Context,
  ): Promise<RelationshipCount[]> => {
    const counts = (await loaders.counts.load(id)) ?? [];
    const order = typeOrder(catalogue, null);
    const place = ({ type, direction }: RelationshipCount): number =>
      (order[type] ?? 0) * 2 + (direction === 'IN' ? 1 : 0);
    return counts.sort((a, b) => place(a) - place(b));
  },

  counterparts: async (
    { id }: EntityRecord,
    _args: unknown,
    context: Context,
  ): Promise<readonly EntityRecord[]> => {
    const order = typeOrder(context.catalogue, [COUNTERPART]);
    const filter = {
      order,
      symmetric: [COUNTERPART],
      direction: 'BOTH',
      ranks: ['preferred', 'normal'],
      side: null,
    } as const;
    const rows = await context.loaders.page.load({ id, filter, after: null, limit: 100 });
    return rows.map(({ other }) => other);
  },
};
