import type { EntityRecord, RelationshipRecord } from '../../queries/records.js';
import type { Context } from '../context.js';
import { getEntity } from '../get-entity.js';

type Id = { readonly id: string };

export const nodeResolvers = {
  /** A relationship's id has a dot, an entity's has none. */
  node: async (
    _root: unknown,
    { id }: Id,
    { loaders }: Context,
  ): Promise<EntityRecord | RelationshipRecord | undefined> =>
    id.includes('.') ? loaders.relationship.load(id) : loaders.entity.load(id),

  entity: (_root: unknown, { id }: Id, context: Context): Promise<EntityRecord> => getEntity(context, id),
};
