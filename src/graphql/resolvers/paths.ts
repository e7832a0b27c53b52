import { badInput } from '../../errors.js';
import type { Hop } from '../../model/shortest-paths.js';
import type { EntityRecord, RelationshipRecord } from '../../queries/records.js';
import { findPaths } from '../../traversal/find-paths.js';
import { checkRange } from '../check-range.js';
import type { Context } from '../context.js';
import { getEntity } from '../get-entity.js';

interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly types?: readonly string[] | null;
  readonly maxHops: number;
  readonly avoid?: readonly string[] | null;
  readonly first: number;
}

interface Path {
  readonly start: EntityRecord;
  readonly hops: readonly Hop[];
}

export const pathsResolvers = {
  paths: async (_root: unknown, args: PathArguments, context: Context): Promise<{ paths: Path[] }> => {
    const { from, to } = args;
    const maxHops = checkRange('maxHops', args.maxHops, 1, 10);
    const first = checkRange('first', args.first, 1, 20);
    if (from === to) throw badInput(`\`from\` and \`to\` are both "${from}". Expecting two entities.`);
    const [start] = await Promise.all([getEntity(context, from), getEntity(context, to)]);
    const types = args.types ?? [...context.catalogue.keys()];
    const paths = await findPaths(context.database, { from, to, types, avoid: args.avoid ?? [], maxHops, first });
    return { paths: paths.map((hops) => ({ start, hops })) };
  },
};

export const hopResolvers = {
  relationship: ({ relationship }: Hop, _args: unknown, { loaders }: Context): Promise<RelationshipRecord | undefined> =>
    loaders.relationship.load(relationship),

  to: ({ to }: Hop, _args: unknown, { loaders }: Context): Promise<EntityRecord | undefined> => loaders.entity.load(to),
};
