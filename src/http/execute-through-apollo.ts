import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind } from 'graphql';
import { AllegianceError } from '../errors.js';
import type { Serving } from '../graphql/context.js';
import { executeOperation } from '../graphql/execute-operation.js';
import { toOperation } from '../graphql/operation.js';
import type { Engine } from '../traversal/engine.js';
import { type KnownOperations, operationKey } from './known-operations.js';
import { refusal } from './refusal.js';

/** What belongs to a request through Apollo. */
export interface ApolloContext {
  /** What ends its questions to the database. */
  readonly until: () => AbortSignal;
  /** What it is answered by, for the header that says so. */
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
          if (!definition) throw unresolved(document, request.operationName);
          const key = operationKey(source, request.operationName);
          const operation = known.get(key) ?? toOperation(schema, document, definition);
          known.set(key, operation);
          const variables = request.variables ?? {};
          const asked = context as ApolloContext;
          const { result, engine } = await executeOperation(
            ...([schema, serving, operation, variables, asked.until] as const),
          ).catch(refuseWhole);
          asked.engine = engine;
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

function refuseWhole(error: unknown): never {
  throw error instanceof AllegianceError ? refusal(error) : error;
}

/** Which of a document's operations is meant cannot be said: a request that nothing can be answered to. */
function unresolved({ definitions }: DocumentNode, name: string | null | undefined): GraphQLError {
  const names = definitions.flatMap((found) =>
    found.kind === Kind.OPERATION_DEFINITION ? `"${found.name?.value ?? ''}"` : [],
  );
  const message = name
    ? `There is no operation "${name.slice(0, 100)}".`
    : 'The document has several operations, and `operationName` says none of them.';
  return new GraphQLError(`${message} Expecting one of ${names.slice(0, 10).join(', ')}.`, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}
