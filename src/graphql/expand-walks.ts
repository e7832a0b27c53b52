import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import type { Walk } from './resolvers/walk.js';

/** What every walk takes and how the library is told that it is ours. */
const PATTERN = parse(/* GraphQL */ `
  type Pattern {
    walk(
      "As of this moment: an EDTF date, or \`event:<id of an event>\`. Without it, the whole of time."
      asOf: Moment
      "Whether it must hold certainly at that moment, or may hold possibly, which is what holds certainly and more."
      certainty: Certainty! = POSSIBLE
      "How many at most: 1 to 100."
      first: Int! = 25
      "The cursor to go on from."
      after: String
    ): String @customResolver(requires: "id")
  }
`).definitions[0] as ObjectTypeDefinitionNode;

/**
 * Turns `members: EntityConnection! @walk(types: [MEMBER_OF], direction: IN)` into a field with the arguments of a walk, and
 * says, by type and field, what each one walks. To add a walk is to add a line of SDL.
 */
export function expandWalks(document: DocumentNode): {
  document: DocumentNode;
  walks: Record<string, Record<string, Walk>>;
} {
  const walks: Record<string, Record<string, Walk>> = {};
  const definitions = document.definitions.map((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
    const fields = (definition.fields ?? []).map((field) => {
      const walk = field.directives?.find(({ name }) => name.value === 'walk');
      if (!walk) return field;
      walks[definition.name.value] = { ...walks[definition.name.value], [field.name.value]: toWalk(walk) };
      return expand(field);
    });
    return { ...definition, fields };
  });
  return { document: { ...document, definitions }, walks };
}

function toWalk(directive: ConstDirectiveNode): Walk {
  const entries = (directive.arguments ?? []).map(({ name, value }) => [
    name.value,
    valueFromASTUntyped(value),
  ]);
  return Object.fromEntries(entries) as Walk;
}

function expand(field: FieldDefinitionNode): FieldDefinitionNode {
  const pattern = PATTERN.fields?.[0];
  const args: readonly InputValueDefinitionNode[] = pattern?.arguments ?? [];
  const directives = field.directives?.filter(({ name }) => name.value !== 'walk') ?? [];
  return { ...field, arguments: args, directives: [...directives, ...(pattern?.directives ?? [])] };
}
