import { ApolloServer } from '@apollo/server';

import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Serving } from '../graphql/context.js';
import { formatError } from '../graphql/format-error.js';
import { answerCache } from './answer-cache.js';
import { answerKnown } from './answer-known.js';
import { zipText } from './compress.js';
import { type ApolloContext, executeThroughApollo } from './execute-through-apollo.js';
import { readExplorerPage } from './explorer-page.js';
import { forgiveWrongOperations } from './forgive-wrong-operations.js';
import { GRAPHQL_ROUTE } from './is-graphql.js';
import { knownOperations } from './known-operations.js';
import { limitMethods } from './limit-methods.js';
import { limitOperations } from './limit-operations.js';
import { type OpenAppSettings, openApp } from './open-app.js';
import { serveExplorer } from './serve-explorer.js';
import { serveExport } from './serve-export.js';
import { serveHealth } from './serve-health.js';
import { serveMetrics } from './serve-metrics.js';
import { servePlayground } from './serve-playground.js';
import { tellAnswer } from './tell-answer.js';
import { untilAnswered } from './until-answered.js';

const MOST_TOKENS = 2_000;
const MEGABYTE = 1024 * 1024;

export interface AppSettings extends OpenAppSettings {
  /** How much memory answers may take that are kept for who asks the same again; 0 keeps none. */
  readonly answerCacheMb: number;
  /** How many exports may be under way at once. */
  readonly exports: number;
}

/** The HTTP side of it all: /graphql, /export, /playground/, the explorer at /, /livez, /readyz, /metrics. Closing it lets requests under way finish. */
export async function createApp(
  schema: GraphQLSchema,
  serving: Serving,
  settings: AppSettings,
): Promise<FastifyInstance> {
  const page = readExplorerPage();
  const known = knownOperations();
  const app = await openApp(settings, known, page);
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
  const answers = answerCache(settings.answerCacheMb * MEGABYTE);
  settings.metrics?.keeps(answers);
  const answer = answerKnown(schema, serving, known, answers);
  await app.register(async (graphql) => {
    limitMethods(graphql);
    graphql.addHook('preHandler', answer);
    graphql.addHook('onSend', zipText);
    await graphql.register(fastifyApollo(apollo), {
      path: GRAPHQL_ROUTE,
      method: ['GET', 'POST'],
      context: async (_request, reply) => ({ until: untilAnswered(reply.raw) }),
    });
  });
  await servePlayground(app);
  await serveExport(app, serving, settings.exports);
  serveHealth(app, serving);
  if (settings.metrics) serveMetrics(app, serving, settings.metrics);
  await serveExplorer(app, page);
  return app;
}
