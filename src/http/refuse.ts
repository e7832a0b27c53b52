import type { FastifyReply, FastifyRequest } from 'fastify';
import { forClients } from '../graphql/for-clients.js';

/** Answers a request that failed, outside of GraphQL, with the code, message and hint that a client may know. What is kept back is logged. */
export function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { code, message, hint, httpStatus } = forClients(error, (cause) => request.log.error(cause));
  return reply.code(httpStatus).header('cache-control', 'no-store').send({ code, message, hint });
}
