import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type Context, makeContext, type Serving } from '../graphql/context.js';
import { formatError } from '../graphql/format-error.js';
import { limitOperations } from './limit-operations.js';
import { serveHealth } from './serve-health.js';
import { servePlayground } from './serve-playground.js';

/** A query of any use fits; a body of 50 MB, which Apollo alone would read, does not. */
const BODY_LIMIT = 100 * 1024;
const MOST_TOKENS = 2_000;

/** The HTTP side of the API: /graphql, /playground/, /livez, /readyz. Closing it lets requests under way finish. */
export async function createApp(
  schema: GraphQLSchema,
  serving: Serving,
  logLevel: string,
): Promise<FastifyInstance> {
  const app = Fastify({ logger: { level: logLevel }, bodyLimit: BODY_LIMIT });
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    // Else it ends the process when it is done, before the database is.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: (formatted, error) => formatError(formatted, error, (cause) => app.log.error(cause)),
    plugins: [limitOperations, fastifyApolloDrainPlugin(app), ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), { path: '/graphql', context: async () => makeContext(serving) });
  await servePlayground(app);
  serveHealth(app, serving);
  app.get('/', (_request, reply) => reply.redirect('/playground/'));
  return app;
}
