import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { ENTITY_KINDS } from '../model/entity.js';
import { type EntityRecord, WHOLE } from '../queries/records.js';

/** The types that the library reads itself; it gives every other one its resolvers too. */
const GENERATED = new Set<string>([...ENTITY_KINDS, 'Continuity', 'Source', 'Query']);

/**
 * Lets stored fields be read from records of our own queries. The library's resolvers look under a field's alias first, which
 * is where its own reads put the value; on a whole record, `{ name: id }` would answer with the name. Types that are ours alone
 * lose the library's resolvers.
 */
export function readWholeRecords(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, name, type) => {
      if (!GENERATED.has(type)) return { ...field, resolve: defaultFieldResolver };
      const { resolve = defaultFieldResolver } = field;
      return {
        ...field,
        resolve: (source: Partial<EntityRecord>, args, context, info) =>
          source?.[WHOLE] && name in source
            ? source[name as keyof EntityRecord]
            : resolve(source, args, context, info),
      };
    },
  });
}
