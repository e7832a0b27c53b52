import type { FastifyReply, FastifyRequest } from 'fastify';
import { toDatabaseError } from '../database/to-database-error.js';
import { AllegianceError, databaseUnreachable, internalError } from '../errors.js';

const UNREACHABLE = databaseUnreachable('The database does not answer.', { hint: 'Try again in a moment.' });

/**
 * Answers a request that failed, outside of GraphQL: the code, message and hint of an error of ours; of anything else only that it
 * happened. What is kept back is logged.
 */
export function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const cause = toDatabaseError(error);
  const isOurs = cause instanceof AllegianceError;
  if (!isOurs || cause.code === UNREACHABLE.code) request.log.error(cause);
  const shown = !isOurs ? internalError('Unexpected error.') : forClients(cause);
  const { code, message, hint, httpStatus } = shown;
  return reply.code(httpStatus).header('cache-control', 'no-store').send({ code, message, hint });
}

/** Why the database does not answer is for whoever runs the server. */
function forClients(error: AllegianceError): AllegianceError {
  return error.code === UNREACHABLE.code ? UNREACHABLE : error;
}
