import type { FastifyInstance } from 'fastify';
import { knownOperations } from '../../src/http/known-operations.js';
import { type OpenAppSettings, openApp } from '../../src/http/open-app.js';
import { cleanUp } from './clean-up.js';

/** The app that the server opens, with these settings, and answers in the places of its own that say what they were asked. */
export async function guardedApp(settings: Omit<OpenAppSettings, 'logLevel'>): Promise<FastifyInstance> {
  const app = await openApp({ logLevel: 'silent', ...settings }, knownOperations(), undefined);
  cleanUp(() => app.close());
  for (const url of ['/graphql', '/export/gexf', '/metrics', '/livez', '/readyz', '/'])
    app.route({
      method: url === '/graphql' ? ['GET', 'POST'] : ['GET'],
      url,
      handler: async ({ query, body }) => ({ query, body }),
    });
  return app;
}
