import { ApolloServer } from '@apollo/server';

import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Serving } from '../graphql/context.js';
import { formatError } from '../graphql/format-error.js';
import { answerKnown } from './answer-known.js';
import { zipText } from './compress.js';
import { type ApolloContext, executeThroughApollo } from './execute-through-apollo.js';
import { forgiveWrongOperations } from './forgive-wrong-operations.js';
import { knownOperations } from './known-operations.js';
import { GRAPHQL_PATH, limitMethods } from './limit-methods.js';
import { limitOperations } from './limit-operations.js';
import { serveExplorer } from './serve-explorer.js';
import { serveExport } from './serve-export.js';
import { serveHealth } from './serve-health.js';
import { servePlayground } from './serve-playground.js';
import { tellAnswer } from './tell-answer.js';

/** A query of any use fits; a body of 50 MB, which Apollo alone would read, does not. */
const BODY_LIMIT = 100 * 1024;
const MOST_TOKENS = 2_000;
const MEGABYTE = 1024 * 1024;

export interface AppSettings {
  readonly logLevel: string;
  /** How much memory answers may take that are kept for who asks the same again; 0 keeps none. */
  readonly answerCacheMb: number;
  /** How many exports may be under way at once. */
  readonly exports: number;
}

/** The HTTP side of it all: /graphql, /export, /playground/, the explorer at /, /livez, /readyz. Closing it lets requests under way finish. */
export async function createApp(
  schema: GraphQLSchema,
  serving: Serving,
  { logLevel, answerCacheMb, exports }: AppSettings,
): Promise<FastifyInstance> {
  const app = Fastify({ logger: { level: logLevel }, bodyLimit: BODY_LIMIT });
  const known = knownOperations();
  const apollo = new ApolloServer<ApolloContext>({
    gateway: executeThroughApollo(schema, serving, known),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    // Nothing is written and nobody is known: there is nothing to forge, and a GET is what caches keep and addresses say.
    csrfPrevention: false,
    // Else it ends the process when it is done, before the database is.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: (formatted, error) => formatError(formatted, error, (cause) => app.log.error(cause)),
    plugins: [
      limitOperations,
      tellAnswer,
      forgiveWrongOperations,
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      // NOTE: it wraps the resolver of every field, compiled ones too, to add up hints that there are none of.
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await apollo.start();
  const answer = answerKnown(schema, serving, known, answerCacheMb * MEGABYTE);
  await app.register(async (graphql) => {
    limitMethods(graphql);
    graphql.addHook('preHandler', answer);
    graphql.addHook('onSend', zipText);
    await graphql.register(fastifyApollo(apollo), {
      path: GRAPHQL_PATH,
      method: ['GET', 'POST'],
      context: async () => ({}),
    });
  });
  await servePlayground(app);
  await serveExport(app, serving, exports);
  serveHealth(app, serving);
  await serveExplorer(app);
  return app;
}
