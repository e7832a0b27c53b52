import type { FastifyInstance } from 'fastify';
import type { Serving } from '../graphql/context.js';
import { release } from '../queries/release.js';

/**
 * GET /livez: whether the process answers at all. GET /readyz: whether it can answer questions, that is, whether the database
 * answers and holds a release, and which one is served, by which engine; 503 until then.
 */
export function serveHealth(app: FastifyInstance, { database, engine }: Serving): void {
  app.get('/livez', async () => ({ status: 'alive' }));

  app.get('/readyz', async (request, reply) => {
    try {
      const { name, load } = engine();
      if (await release(database)) return { status: 'ready', release: load.digest, engine: name };
      return reply.code(503).send({ status: 'not ready', reason: 'The database holds no release.' });
    } catch (cause) {
      request.log.warn(cause);
      return reply.code(503).send({ status: 'not ready', reason: 'The database does not answer.' });
    }
  });
}
