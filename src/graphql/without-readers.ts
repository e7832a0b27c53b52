import { MapperKind, mapSchema } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';
import { READER } from './read-whole-records.js';

const known = new WeakMap<GraphQLSchema, GraphQLSchema>();

/**
 * The schema for operations that never meet what @neo4j/graphql has read: a stored field is the property of its name, which
 * compiled code reads in no time, where a resolver would be called for every field of every object. Made once for each schema.
 */
export function withoutReaders(schema: GraphQLSchema): GraphQLSchema {
  const made = known.get(schema) ?? dropReaders(schema);
  known.set(schema, made);
  return made;
}

function dropReaders(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: ({ resolve, ...field }) =>
      field.extensions?.[READER] || !resolve ? field : { ...field, resolve },
  });
}
