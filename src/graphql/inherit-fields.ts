import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  visit,
} from 'graphql';

/**
 * Gives every type that implements an interface the fields it does not write itself, directives and all: a kind's file says
 * only what the kind adds. On the interface itself the directives would mean something else, so its fields lose them, and the
 * fields that serve the database only.
 */
export function inheritFields(document: DocumentNode): DocumentNode {
  const interfaces = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  return visit(document, {
    ObjectTypeDefinition: (type) => ({ ...type, fields: withInherited(type, interfaces) }),
    InterfaceTypeDefinition: (type) => ({
      ...type,
      fields: (type.fields ?? []).filter(isReadable).map(withoutDirectives),
    }),
  });
}

function withInherited(
  type: ObjectTypeDefinitionNode,
  interfaces: ReadonlyMap<string, InterfaceTypeDefinitionNode>,
): FieldDefinitionNode[] {
  const own = type.fields ?? [];
  const names = new Set(own.map(({ name }) => name.value));
  // Entity has all that Node has: the first interface named is the one that gives the fields.
  const [first] = type.interfaces ?? [];
  const inherited = (first && interfaces.get(first.name.value)?.fields) ?? [];
  return [...inherited.filter(({ name }) => !names.has(name.value)), ...own];
}

/** A field that `@selectable(onRead: false)` keeps out of answers cannot be promised by an interface. */
function isReadable(field: FieldDefinitionNode): boolean {
  return !field.directives?.some(({ name }) => name.value === 'selectable');
}

function withoutDirectives(field: FieldDefinitionNode): FieldDefinitionNode {
  return { ...field, directives: [] };
}
