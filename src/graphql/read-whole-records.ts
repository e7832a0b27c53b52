import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { ENTITY_KINDS } from '../model/entity.js';
import { type EntityRecord, WHOLE } from '../queries/records.js';

/** The types that the library reads itself; it gives every other one its resolvers too. */
const GENERATED = new Set<string>([...ENTITY_KINDS, 'Continuity', 'Source', 'Query']);

/** Marks a field that is read from a record as it stands there. */
export const READER = 'reader';

/**
 * Lets stored fields be read from records of our own queries. The library's resolvers look under a field's alias first, which
 * is where its own reads put the value; on a whole record, `{ name: id }` would answer with the name. Types that are ours alone
 * lose the library's resolvers. `isOurs` tells the fields that have a resolver of ours.
 */
export function readWholeRecords(
  schema: GraphQLSchema,
  isOurs: (type: string, field: string) => boolean,
): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, name, type) => {
      const { resolve = defaultFieldResolver, ...rest } = field;
      if (!GENERATED.has(type)) return rest;
      return {
        ...rest,
        extensions: { ...field.extensions, [READER]: !isOurs(type, name) },
        resolve: (source: Partial<EntityRecord>, args, context, info) =>
          source?.[WHOLE] && name in source
            ? source[name as keyof EntityRecord]
            : resolve(source, args, context, info),
      };
    },
  });
}
