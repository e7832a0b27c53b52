import {
  type ASTNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { operationCost, type Variables } from './operation-cost.js';

/** The arguments that a cost depends on. */
const SIZES = ['first', 'limit', 'maxHops', 'factions', 'at'];
const MOST_KNOWN = 100;

/**
 * What an operation costs with some variables: counted once for each choice of those that say how much is asked for, which are
 * few. Throws a GraphQLError where one of them has the wrong form.
 */
export function knownCost(
  schema: GraphQLSchema,
  definition: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (variables: Variables) => number {
  const names = [...new Set([definition, ...fragments.values()].flatMap(sizeVariables))];
  const known = new Map<string, number>();
  return (variables) => {
    const sizes = names.map((name) => sizeOf(variables[name])).join(' ');
    const cost = known.get(sizes) ?? operationCost(schema, definition, fragments, variables);
    if (known.size < MOST_KNOWN) known.set(sizes, cost);
    return cost;
  };
}

function sizeVariables(node: ASTNode): string[] {
  const names: string[] = [];
  visit(node, {
    Argument: ({ name, value }) => {
      if (!SIZES.includes(name.value)) return;
      visit(value, { Variable: (variable) => void names.push(variable.name.value) });
    },
  });
  return names;
}

/** Of a list nothing but its length counts; what is neither has its own text, so that it is known for nothing else. */
function sizeOf(value: unknown): string {
  return Array.isArray(value) ? `[${value.length}]` : (JSON.stringify(value) ?? 'none');
}
