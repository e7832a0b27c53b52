import { type Answer, type Flow, flow, wait } from '../../model/flow.js';
import type { Rank } from '../../model/relationship.js';
import type { CitationRecord, ContinuityRecord, EntityRecord } from '../../queries/records.js';
import type { RelationshipCount } from '../../queries/relationship-counts.js';
import type { Direction } from '../../queries/relationships.js';
import type { AskedRelationship } from '../asked-relationship.js';
import type { Connection, PageArguments } from '../connection.js';
import type { Context } from '../context.js';
import { loadAll } from '../load-all.js';
import { type RelationshipEdge, relationshipConnection } from '../relationship-connection.js';
import { relationshipFilter } from '../relationship-filter.js';
import { type TimeArguments, timeFilter } from '../time-filter.js';
import { typeOrder } from '../type-order.js';

const MOST_COUNTERPARTS = 100;
const EVER = { at: null, certain: false };

interface RelationshipArguments extends PageArguments, TimeArguments {
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
  ): Answer<ContinuityRecord | undefined> => loaders.continuity.load(continuityId),

  citations: (
    { citationIds }: EntityRecord,
    _args: unknown,
    { loaders }: Context,
  ): Answer<CitationRecord[]> => loadAll(loaders.citation, citationIds),

  relationships: flow(function* (
    { id }: EntityRecord,
    args: RelationshipArguments,
    context: Context,
  ): Flow<Connection<RelationshipEdge, AskedRelationship>> {
    const time = yield* wait(timeFilter(context, args));
    return relationshipConnection(
      context,
      id,
      relationshipFilter(context.catalogue, { ...args, types: args.types, time }),
      args,
    );
  }),

  relationshipCounts: flow(function* (
    { id }: EntityRecord,
    { asOf }: Pick<TimeArguments, 'asOf'>,
    context: Context,
  ): Flow<RelationshipCount[]> {
    const filter = yield* wait(timeFilter(context, { asOf: asOf ?? null, certainty: 'possible' }));
    const counts = yield* wait(context.loaders.counts.load({ id, filter }));
    const order = typeOrder(context.catalogue, null);
    const place = ({ type, direction }: RelationshipCount): number =>
      (order[type] ?? 0) * 2 + (direction === 'IN' ? 1 : 0);
    return [...counts].sort((a, b) => place(a) - place(b));
  }),

  counterparts: flow(function* (
    { id }: EntityRecord,
    _args: unknown,
    { loaders, catalogue }: Context,
  ): Flow<readonly EntityRecord[]> {
    const filter = relationshipFilter(catalogue, {
      types: ['COUNTERPART_OF'],
      direction: 'BOTH',
      time: EVER,
    });
    const rows = yield* wait(loaders.page.load({ id, filter, after: null, limit: MOST_COUNTERPARTS }));
    return rows.map(({ other }) => other);
  }),
};
