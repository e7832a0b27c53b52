import type { FastifyInstance } from 'fastify';
import type { Serving } from '../graphql/context.js';
import { release } from '../queries/release.js';
import type { Metrics } from './metrics.js';

/** GET /metrics: what the server counts of itself, for Prometheus. Whether the database answers is asked each time. */
export function serveMetrics(app: FastifyInstance, { database }: Serving, metrics: Metrics): void {
  app.get('/metrics', async (_request, reply) => {
    const held = await release(database).catch(() => undefined);
    metrics.databaseIsUp(held !== undefined);
    return reply
      .header('cache-control', 'no-store')
      .type(metrics.contentType)
      .send(await metrics.text());
  });
}
