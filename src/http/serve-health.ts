import type { FastifyInstance } from 'fastify';
import type { Serving } from '../graphql/context.js';
import { release } from '../queries/release.js';

/**
 * GET /livez: whether the process answers at all. GET /readyz: whether it can answer questions, that is, whether the database
 * answers and holds the release that is served; 503 until then.
 */
export function serveHealth(app: FastifyInstance, { database, release: expected }: Serving): void {
  app.get('/livez', async () => ({ status: 'alive' }));

  app.get('/readyz', async (request, reply) => {
    try {
      const current = await release(database);
      if (current?.digest === expected) return { status: 'ready', release: expected };
      return reply
        .code(503)
        .send({ status: 'not ready', reason: 'The database does not hold the release that is served.' });
    } catch (cause) {
      request.log.warn(cause);
      return reply.code(503).send({ status: 'not ready', reason: 'The database does not answer.' });
    }
  });
}
