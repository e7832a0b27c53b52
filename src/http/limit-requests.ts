import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { rateLimited } from '../errors.js';
import { isGuarded } from './is-guarded.js';

/**
 * Refuses a client that has asked as often in a minute as it may (RATE_LIMITED), and tells each how often it still may. Clients
 * are told apart by their address, those of IPv6 by its first half, which one of them has for itself.
 */
export async function limitRequests(app: FastifyInstance, perMinute: number): Promise<void> {
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: '1 minute',
    enableDraftSpec: true,
    allowList: (request) => !isGuarded(request),
    errorResponseBuilder: () =>
      rateLimited(`A client may ask ${perMinute} times a minute.`, {
        hint: 'Wait as long as Retry-After says.',
      }),
  });
}
