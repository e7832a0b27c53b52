import { filterSchema, MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import type { Context } from './context.js';

/** What a node says of the release that it is of, which the library knows of and the API shows nowhere. */
const RELEASE = 'release';

/**
 * Has the collections of the library answer from the release that the request reads: a filter that clients do not see.
 *
 * NOTE: the library looks the arguments of a collection up in the schema of the request, and refuses what it does not find there.
 * So it is given one whose collections are those that it made.
 */
export function readOneRelease(generated: GraphQLSchema): GraphQLSchema {
  const getQueryType = generated.getQueryType.bind(generated);
  const shown = filterSchema({
    schema: generated,
    inputObjectFieldFilter: (_type, field) => field !== RELEASE,
  });
  return mapSchema(shown, {
    [MapperKind.QUERY_ROOT_FIELD]: ({ resolve = defaultFieldResolver, ...field }) => ({
      ...field,
      resolve: (source, args: { where?: object | null }, context: Context, info) => {
        const where = { ...args.where, [RELEASE]: { eq: context.database.release } };
        const schema: GraphQLSchema = Object.create(info.schema, { getQueryType: { value: getQueryType } });
        return resolve(source, { ...args, where }, context, { ...info, schema });
      },
    }),
  });
}
