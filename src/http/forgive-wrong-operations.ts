import type { ApolloServerPlugin } from '@apollo/server';

/** Clients that name this type alone; who takes anything, as `curl` does, is told by the status as well. */
const PLAIN_JSON = /^application\/json\b/i;

/**
 * Gives an operation that is wrong in itself the status 200 where the client takes application/json alone. GraphQL over HTTP asks
 * for that: with this type a client cannot tell a 400 of ours from one of a proxy on the way, and does not read its errors. What
 * the server is not able to answer keeps its 5xx, as what stands between is to see it too.
 */
export const forgiveWrongOperations: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const accept = request.http?.headers.get('accept') ?? '';
        const isOfRequest = response.http.status !== undefined && response.http.status < 500;
        if (isOfRequest && PLAIN_JSON.test(accept) && !accept.includes(',')) response.http.status = 200;
      },
    };
  },
};
