import type { Dispute } from '../../model/dispute.js';
import { type Answer, type Flow, flow, then, wait } from '../../model/flow.js';
import type { OrderKey, RelationshipRecord } from '../../queries/records.js';
import { type Connection, connect, type PageArguments } from '../connection.js';
import type { Context } from '../context.js';
import { getContinuity } from '../get-continuity.js';
import { loadAll } from '../load-all.js';

interface DisputeEdge {
  readonly node: Dispute;
}

interface DisputeRow {
  readonly key: OrderKey;
  readonly dispute: Dispute;
}

export const disputesResolvers = {
  disputes: flow(function* (
    _root: unknown,
    { continuity: asked, ...page }: PageArguments & { readonly continuity?: string | null },
    context: Context,
  ): Flow<Connection<DisputeEdge, Dispute>> {
    const continuity = yield* wait(getContinuity(context, asked));
    return connect(context, page, {
      scope: ['disputes', continuity],
      read: (after, limit) => {
        const found = context.engine.disputes(continuity, { after: String(after?.[0] ?? ''), limit });
        return then(found, (page) => page.map((dispute): DisputeRow => ({ key: [dispute.id], dispute })));
      },
      toEdge: ({ dispute }: DisputeRow): DisputeEdge => ({ node: dispute }),
      count: () => context.engine.disputeTotal(continuity),
    });
  }),
};

export const disputeResolvers = {
  relationships: (
    { relationships }: Dispute,
    _args: unknown,
    { loaders }: Context,
  ): Answer<RelationshipRecord[]> => loadAll(loaders.relationship, relationships),
};
