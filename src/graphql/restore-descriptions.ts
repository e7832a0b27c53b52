import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { type DocumentNode, type GraphQLSchema, Kind } from 'graphql';

/** Gives interfaces, and fields of types that the library has of its own (PageInfo), the descriptions of our SDL, which it drops. */
export function restoreDescriptions(schema: GraphQLSchema, document: DocumentNode): GraphQLSchema {
  const texts = descriptionsOf(document);
  return mapSchema(schema, {
    [MapperKind.INTERFACE_TYPE]: (type) => {
      type.description ??= texts.get(type.name);
      return type;
    },
    [MapperKind.OBJECT_FIELD]: (field, name, type) => ({
      ...field,
      description: field.description ?? texts.get(`${type}.${name}`),
    }),
  });
}

/** By `Type` and `Type.field`. */
function descriptionsOf(document: DocumentNode): Map<string, string> {
  const texts = new Map<string, string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    const type = definition.name.value;
    if (definition.description) texts.set(type, definition.description.value);
    for (const { name, description } of definition.fields ?? []) {
      if (description) texts.set(`${type}.${name.value}`, description.value);
    }
  }
  return texts;
}
