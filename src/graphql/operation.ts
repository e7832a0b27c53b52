import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { asksDatabase, isOurs } from './asks-database.js';
import { compiledSize } from './compiled-size.js';
import { knownCost } from './known-cost.js';
import type { Variables } from './operation-cost.js';
import { withoutReaders } from './without-readers.js';

/** An operation that has been parsed and found valid. */
export interface Operation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  /** Whether it reads from the database whatever the engine: a generated collection, or a search. */
  readonly asksDatabase: boolean;
  /** All fields that it selects, at any depth, as `Type.field`. */
  readonly selected: ReadonlySet<string>;
  /** How many objects it can come to at the most. Throws a GraphQLError where a variable has the wrong form. */
  cost(variables: Variables): number;
  /** How many selections it has when it is compiled, and 0 where it is not. */
  readonly size: number;
  /** Compiled when it is first asked for, and undefined where graphql-js is to run it. */
  compiled(): CompiledQuery | undefined;
}

/** Of selections in compiled code, each some kilobytes and half a millisecond of work: what has more is run as it is. */
const MOST_COMPILED = 1_500;

/** What there is to know of an operation, found once. `definition` is the one of the document's operations that is asked for. */
export function toOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  definition: OperationDefinitionNode,
): Operation {
  const fragments = new Map(
    document.definitions
      .filter((found) => found.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment): [string, FragmentDefinitionNode] => [fragment.name.value, fragment]),
  );
  const roots = rootFields(definition, fragments);
  const size = compiledSize(schema, definition, fragments, MOST_COMPILED);
  // The library reads its arguments from what graphql-js hands to resolvers, and introspection is asked for seldom: both stay with it.
  const canCompile = roots.every(isOurs) && size <= MOST_COMPILED && !takesInputObjects(schema, definition);
  let compiled: CompiledQuery | undefined | null = null;
  return {
    document,
    definition,
    asksDatabase: roots.some(asksDatabase),
    selected: selectedFields(schema, document),
    size: canCompile ? size : 0,
    cost: knownCost(schema, definition, fragments),
    compiled: () => {
      if (compiled === null) compiled = canCompile ? compile(schema, document, definition) : undefined;
      return compiled;
    },
  };
}

/**
 * NOTE: a variable of a recursive input type, such as `where`, makes the compiler write a parser without end, which takes the
 * process with it. Literal filters and all other variables are no trouble.
 */
function takesInputObjects(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): boolean {
  return variableDefinitions.some(({ type }) => {
    const found = typeFromAST(schema, type as never);
    return isInputObjectType(found && getNamedType(found));
  });
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  { name }: OperationDefinitionNode,
): CompiledQuery | undefined {
  const compiled = compileQuery(withoutReaders(schema), document, name?.value);
  return isCompiledQuery(compiled) ? compiled : undefined;
}

/** Those of the document's other operations too, as they do no harm. */
function selectedFields(schema: GraphQLSchema, document: DocumentNode): Set<string> {
  const fields = new Set<string>();
  const types = new TypeInfo(schema);
  const note = ({ name }: FieldNode): void => void fields.add(`${types.getParentType()}.${name.value}`);
  visit(document, visitWithTypeInfo(types, { Field: note }));
  return fields;
}

/** Each fragment is looked into once: spread twice at every level, they would be as many as the power of two. */
function rootFields(
  { selectionSet }: Pick<OperationDefinitionNode, 'selectionSet'>,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  seen = new Set<string>(),
): string[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection, fragments, seen);
    const fragment = fragments.get(selection.name.value);
    if (!fragment || seen.has(fragment.name.value)) return [];
    seen.add(fragment.name.value);
    return rootFields(fragment, fragments, seen);
  });
}
