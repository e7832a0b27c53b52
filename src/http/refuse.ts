import type { FastifyReply, FastifyRequest } from 'fastify';
import { AllegianceError, notFound } from '../errors.js';
import { forClients } from '../graphql/for-clients.js';
import { alwaysHeaders } from './always-headers.js';
import { isGraphql } from './is-graphql.js';
import { toRequestError } from './to-request-error.js';

const GRAPHQL_TYPE = 'application/graphql-response+json';
const SHOWN = 100;

/**
 * Answers a request that failed with the code, message and hint that a client may know, under /graphql in the form of its answers.
 * What is kept back is logged.
 */
export function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = error instanceof AllegianceError ? error : (toRequestError(error) ?? error);
  const refused = forClients(known, (cause) => request.log.error(cause));
  const { code, message, hint, httpStatus, retryAfter } = refused;
  // NOTE: no hook has run where the address cannot be read.
  for (const [name, value] of Object.entries(alwaysHeaders))
    if (!reply.hasHeader(name)) reply.header(name, value);
  reply.code(httpStatus).headers({ 'cache-control': 'no-store', 'x-request-id': request.id });
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
  if (!isGraphql(request)) return reply.send({ code, message, hint });
  const type = request.headers.accept?.includes(GRAPHQL_TYPE) ? GRAPHQL_TYPE : 'application/json';
  return reply
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify({ errors: [{ message, extensions: { code, hint } }] }));
}

/** Answers a request for what there is not. */
export function refuseUnknown(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = request.url.split('?')[0]?.slice(0, SHOWN);
  const error = notFound(`There is nothing at ${request.method} ${path}.`, {
    hint: 'Expecting /graphql by GET or POST, /export/{format}, /playground/, or a page of the explorer.',
  });
  return refuse(error, request, reply);
}
