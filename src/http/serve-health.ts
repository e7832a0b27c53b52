import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Serving } from '../graphql/context.js';
import { release } from '../queries/release.js';

const RETRY_AFTER_SECONDS = 1;

/**
 * GET /livez: whether the process answers at all. GET /readyz: whether it can answer questions, that is, whether the database
 * answers and holds a release, and which one is served, by which engine; 503 until then.
 */
export function serveHealth(app: FastifyInstance, { database, engine }: Serving): void {
  const notReady = (reply: FastifyReply, reason: string): FastifyReply =>
    reply.code(503).header('retry-after', RETRY_AFTER_SECONDS).send({ status: 'not ready', reason });

  app.get('/livez', async () => ({ status: 'alive' }));

  app.get('/readyz', async (request, reply) => {
    try {
      const { name, load } = engine();
      if (await release(database)) return { status: 'ready', release: load.digest, engine: name };
      return notReady(reply, 'The database holds no release.');
    } catch (cause) {
      request.log.warn(cause);
      return notReady(reply, 'The database does not answer.');
    }
  });
}
