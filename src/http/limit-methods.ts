import type { FastifyInstance } from 'fastify';
import { GRAPHQL_ROUTE } from './is-graphql.js';

/** What /graphql is asked by, for who is told so. */
export const GRAPHQL_METHODS = 'GET, HEAD, POST, OPTIONS';

/**
 * What is asked of /graphql by another method than GET and POST: HEAD is answered with the headers of a GET, any other is
 * refused with 405 and the methods that there are (RFC 9110, 9.3 and 15.5.6). OPTIONS is answered with those that answer preflights.
 */
export function limitMethods(graphql: FastifyInstance): void {
  // Whatever answers may take it for the GET that it stands for; what is sent has its length, and Node leaves it out.
  graphql.addHook('onRequest', async ({ raw }) => {
    if (raw.method === 'HEAD') raw.method = 'GET';
  });
  graphql.addHook('onSend', async ({ raw, routeOptions }) => {
    if (routeOptions.method === 'HEAD') raw.method = 'HEAD';
  });
  graphql.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: GRAPHQL_ROUTE,
    handler: async ({ method }, reply) => {
      const message = `${method} asks nothing. Expecting GET, with the query in the address, or POST.`;
      return reply
        .code(405)
        .headers({ allow: GRAPHQL_METHODS, 'cache-control': 'no-store' })
        .send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
    },
  });
}
