import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Serving } from '../graphql/context.js';
import { executeOperation } from '../graphql/execute-operation.js';
import { toOperation } from '../graphql/operation.js';
import type { Engine } from '../traversal/engine.js';
import { type KnownOperations, operationKey } from './known-operations.js';

/** What a request through Apollo is answered by, for the header that says so. */
export interface ApolloContext {
  engine?: Engine;
}

type Gateway = ApolloServerOptionsWithGateway<ApolloContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type GatewayResult = Awaited<ReturnType<Executor>>;

/**
 * Lets Apollo hand over what it has parsed and found valid, and its plugins have let in: the operation is known from then on.
 * Apollo calls what executes for it a gateway.
 */
export function executeThroughApollo(
  schema: GraphQLSchema,
  serving: Serving,
  known: KnownOperations,
): Gateway {
  return {
    async load() {
      return {
        executor: async ({ document, operation: definition, request, source, context }) => {
          const key = operationKey(source, request.operationName);
          const operation = known.get(key) ?? toOperation(schema, document, definition);
          known.set(key, operation);
          const { result, engine } = await executeOperation(
            schema,
            serving,
            operation,
            request.variables ?? {},
          );
          (context as ApolloContext).engine = engine;
          return result as GatewayResult;
        },
      };
    },
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    async stop() {},
  };
}
