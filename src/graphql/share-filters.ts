import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';

/**
 * Lets fields that filter by relationships with the same properties to the same type share one input type: the library makes one for each type
 * that the field stands on, and each is fifteen lines of API.
 */
export function shareFilters(schema: GraphQLSchema): GraphQLSchema {
  const first = new Map<string, string>();
  for (const type of Object.values(schema.getTypeMap())) {
    const signature = signatureOf(schema, type.name);
    if (signature && !first.has(signature)) first.set(signature, type.name);
  }
  const shared = mapSchema(schema, {
    [MapperKind.INPUT_OBJECT_FIELD]: (field) => {
      const signature = signatureOf(schema, getNamedType(field.type).name);
      const type = signature && schema.getType(first.get(signature) ?? '');
      return isInputObjectType(type) ? { ...field, type } : field;
    },
  });
  return pruneSchema(shared);
}

/** What a `…ConnectionFilters` is about: the types of relationship and entity. Undefined for any other type. */
function signatureOf(schema: GraphQLSchema, name: string): string | undefined {
  if (!name.endsWith('ConnectionFilters')) return undefined;
  const where = schema.getType(name.replace(/Filters$/, 'Where'));
  if (!isInputObjectType(where)) return undefined;
  const { edge, node } = where.getFields();
  return edge && node && `${edge.type} ${node.type}`;
}
