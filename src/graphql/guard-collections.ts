import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { checkFilter } from './check-filter.js';
import { checkRange } from './check-range.js';
import { checkSort } from './check-sort.js';

interface CollectionArguments {
  readonly where?: unknown;
  readonly sort?: unknown;
  readonly limit?: number | null;
  readonly offset?: number | null;
}

const MOST = 100;
const FARTHEST = 1_000_000;

/**
 * Refuses a filter or an order that cannot be meant, and a limit or offset out of bounds, by name: the library lowers a limit in silence, and
 * hands a negative one to the database.
 */
export function guardCollections(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: (field) => {
      const { resolve = defaultFieldResolver } = field;
      return {
        ...field,
        resolve: (source, args: CollectionArguments, context, info) => {
          if (args.where != null) checkFilter(args.where);
          if (args.sort != null) checkSort(args.sort);
          if (args.limit != null) checkRange('limit', args.limit, 1, MOST);
          if (args.offset != null) checkRange('offset', args.offset, 0, FARTHEST);
          return resolve(source, args, context, info);
        },
      };
    },
  });
}
