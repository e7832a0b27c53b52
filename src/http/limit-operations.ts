import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, GraphQLError, Kind } from 'graphql';
import { badInput, boundExceeded } from '../errors.js';
import { costExtension, MOST_COST, operationCost } from '../graphql/operation-cost.js';
import { refusal } from './refusal.js';

/**
 * Refuses, before anything is asked of the database, an operation that is no query, or that could cost too much (BOUND_EXCEEDED).
 * Answer and refusal alike say in `extensions.cost` what it comes to, and what it may come to.
 */
export const limitOperations: ApolloServerPlugin = {
  async requestDidStart() {
    let cost: number | undefined;
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
        cost = costOrNothing(() => operationCost(schema, operation, fragments, request.variables ?? {}));
        if (cost === undefined || cost <= MOST_COST) return;
        const message = `The operation could come to ${cost} objects, and may come to ${MOST_COST}.`;
        throw refusal(boundExceeded(message, { hint: 'Ask for fewer at a time, or for fewer levels.' }));
      },
      async willSendResponse({ response: { body } }) {
        if (cost === undefined || body.kind !== 'single') return;
        body.singleResult.extensions = { ...body.singleResult.extensions, ...costExtension(cost) };
      },
    };
  },
};

/** Where an argument or a variable has the wrong form there is no cost, and graphql-js says what is wrong when it runs. */
function costOrNothing(cost: () => number): number | undefined {
  try {
    return cost();
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
