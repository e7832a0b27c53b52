import {
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { asksDatabase } from './asks-database.js';

/** What the client gives with an operation. */
export type Variables = Readonly<Record<string, unknown>>;

/** What an operation may cost. */
export const MOST_COST = 100_000;

/** What every answer says of it, in its `extensions`. */
export function costExtension(requested: number): { readonly cost: object } {
  return { cost: { requested, budget: MOST_COST } };
}

/** A list of a length that no argument says: the citations of a claim, the sides of a war. */
const SHORT_LIST = 5;
const PAGE = 25;

/** Of fields that give, or look at, another number of objects than their arguments say. */
const SIZES: Readonly<Record<string, number>> = {
  'Subgraph.edges': 5,
  'Faction.succession': 50,
  'Query.relationshipTypes': PAGE,
  'Event.earlier': PAGE,
  'Event.later': PAGE,
  // For each bloc that is asked for: a link is between every two.
  'BlocMap.links': 40,
};

/** How many objects a field looks at, however few it gives, where that is what it costs: as many as take the same time to give. */
const LOOKED_AT: Readonly<Record<string, number>> = {
  allianceNetwork: 1_000,
  blocs: 60_000,
  changes: 4_000,
  disputes: 500,
  paths: 4_000,
  prominent: 1_000,
  subgraph: 1_000,
  timeline: 4_000,
};
/** What one question to the database costs, as it has to be planned: fifty at the most. */
const FROM_DATABASE = 2_000;

interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  /** What each fragment costs, once it is known: spreading one twice must not cost twice the time to find out. */
  readonly known: Map<string, number>;
}

/**
 * How many objects an operation can come to at the most: every field that gives objects counts as often as it can be met, by
 * the sizes asked for and the defaults of those that are not. Scalars are free.
 */
export function operationCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
): number {
  const root = schema.getQueryType();
  if (!root) return 0;
  // With the defaults of those that are not given: a size can be one.
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors?.[0]) throw errors[0];
  return costOf(operation.selectionSet, root, {
    schema,
    fragments,
    variables: coerced ?? {},
    known: new Map(),
  });
}

/** The cost of a selection on one object. */
function costOf({ selections }: SelectionSetNode, type: GraphQLNamedType, operation: Operation): number {
  let cost = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const field =
        isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
      const given = field && getNamedType(field.type);
      if (!given || isLeafType(given) || !selection.selectionSet) continue;
      const size = sizeOf(type, field, getArgumentValues(field, selection, operation.variables));
      cost += size * (1 + costOf(selection.selectionSet, given, operation)) + lookedAt(type, field);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition =
        selection.typeCondition && operation.schema.getType(selection.typeCondition.name.value);
      cost += costOf(selection.selectionSet, condition ?? type, operation);
    } else {
      cost += fragmentCost(selection.name.value, operation);
    }
  }
  return cost;
}

function fragmentCost(name: string, operation: Operation): number {
  const known = operation.known.get(name);
  if (known !== undefined) return known;
  const fragment = operation.fragments.get(name);
  const type = fragment && operation.schema.getType(fragment.typeCondition.name.value);
  const cost = fragment && type ? costOf(fragment.selectionSet, type, operation) : 0;
  operation.known.set(name, cost);
  return cost;
}

type Arguments = Readonly<Record<string, unknown>>;

function lookedAt(parent: GraphQLNamedType, { name }: GraphQLField<unknown, unknown>): number {
  if (parent.name !== 'Query') return 0;
  return asksDatabase(name) ? FROM_DATABASE : (LOOKED_AT[name] ?? 0);
}

/** How many objects a field gives at the most. */
function sizeOf(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>, args: Arguments): number {
  const size = SIZES[`${parent.name}.${field.name}`];
  if (size !== undefined) return size;
  if (/(Connection|^Subgraph|^StanceMatrix|^ChangeSet|^BlocMap)$/.test(parent.name)) return 1; // counted where it was asked for
  const asked = args.first ?? args.limit;
  if (Array.isArray(args.factions)) return pairsOf(args.factions.length);
  if (Array.isArray(args.at)) return args.at.length;
  if (typeof asked === 'number')
    return Math.max(1, asked) * (typeof args.maxHops === 'number' && !isSubgraph(field) ? args.maxHops : 1);
  if (!isListType(getNullableType(field.type))) return 1;
  return 'limit' in args || field.args.some(({ name }) => name === 'limit') ? PAGE : SHORT_LIST;
}

/** Its hops say how far it reaches; of a path every hop is an object. */
function isSubgraph({ type }: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(type).name === 'Subgraph';
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}
