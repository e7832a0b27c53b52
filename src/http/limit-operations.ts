import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, GraphQLError, Kind } from 'graphql';
import { badInput, boundExceeded } from '../errors.js';
import { MOST_COST, operationCost } from '../graphql/operation-cost.js';
import { refusal } from './refusal.js';

/** Refuses, before anything is asked of the database, an operation that is no query, or that could cost too much. */
export const limitOperations: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return;
        if (operation.operation !== 'query') {
          throw refusal(badInput(`The API answers queries, and this is a ${operation.operation}.`));
        }
        const named = document.definitions.filter(
          (definition) => definition.kind === Kind.FRAGMENT_DEFINITION,
        );
        const fragments = new Map(
          named.map((fragment): [string, FragmentDefinitionNode] => [fragment.name.value, fragment]),
        );
        const cost = costOrNothing(() =>
          operationCost(schema, operation, fragments, request.variables ?? {}),
        );
        if (cost <= MOST_COST) return;
        const message = `The operation could come to ${cost} objects, and may come to ${MOST_COST}.`;
        throw refusal(boundExceeded(message, { hint: 'Ask for fewer at a time, or for fewer levels.' }));
      },
    };
  },
};

/** Where an argument or a variable has the wrong form there is no cost, and graphql-js says what is wrong when it runs. */
function costOrNothing(cost: () => number): number {
  try {
    return cost();
  } catch (error) {
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}
