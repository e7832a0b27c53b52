import type { FastifyRequest } from 'fastify';

/** Of the route that answers questions. */
export const GRAPHQL_ROUTE = '/graphql';

const GRAPHQL_PATH = /^\/graphql(?:[/?;]|$)/;

/** Whether a request is one of GraphQL: its refusals have the form of its answers. */
export function isGraphql(request: FastifyRequest): boolean {
  return GRAPHQL_PATH.test(pathAsked(request));
}

/**
 * The path of the route that answers a request, whichever way its letters were written; where there is none, what was asked for.
 */
export function pathAsked({ routeOptions, url }: FastifyRequest): string {
  return routeOptions?.url ?? url;
}
