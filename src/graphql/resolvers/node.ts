import { type Answer, type Flow, flow } from '../../model/flow.js';
import type { EntityRecord, RelationshipRecord } from '../../queries/records.js';
import type { Context } from '../context.js';
import { getEntity } from '../get-entity.js';

type Id = { readonly id: string };

export const nodeResolvers = {
  /** A relationship's id has a dot, an entity's has none. */
  node: flow(function* (
    _root: unknown,
    { id }: Id,
    { loaders }: Context,
  ): Flow<EntityRecord | RelationshipRecord | undefined> {
    return id.includes('.') ? loaders.relationship.load(id) : loaders.entity.load(id);
  }),

  entity: (_root: unknown, { id }: Id, context: Context): Answer<EntityRecord> => getEntity(context, id),
};
