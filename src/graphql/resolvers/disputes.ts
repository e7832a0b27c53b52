import type { Dispute } from '../../model/dispute.js';
import { disputeTotal } from '../../queries/dispute-total.js';
import { disputes } from '../../queries/disputes.js';
import type { OrderKey, RelationshipRecord } from '../../queries/records.js';
import { type Connection, connect, type PageArguments } from '../connection.js';
import type { Context } from '../context.js';
import { getContinuity } from '../get-continuity.js';
import { loadAll } from '../load-all.js';

interface DisputeEdge {
  readonly cursor: string;
  readonly node: Dispute;
}

interface DisputeRow {
  readonly key: OrderKey;
  readonly dispute: Dispute;
}

export const disputesResolvers = {
  disputes: async (
    _root: unknown,
    { continuity: asked, ...page }: PageArguments & { readonly continuity?: string | null },
    context: Context,
  ): Promise<Connection<DisputeEdge, Dispute>> => {
    const continuity = await getContinuity(context, asked);
    return connect(context, page, {
      scope: ['disputes', continuity],
      async read(after, limit): Promise<DisputeRow[]> {
        const found = await disputes(context.database, continuity, {
          after: String(after?.[0] ?? ''),
          limit,
        });
        return found.map((dispute) => ({ key: [dispute.id], dispute }));
      },
      toEdge: ({ dispute }: DisputeRow, cursor: string): DisputeEdge => ({ cursor, node: dispute }),
      count: () => disputeTotal(context.database, continuity),
    });
  },
};

export const disputeResolvers = {
  relationships: (
    { relationships }: Dispute,
    _args: unknown,
    { loaders }: Context,
  ): Promise<RelationshipRecord[]> => loadAll(loaders.relationship, relationships),
};
