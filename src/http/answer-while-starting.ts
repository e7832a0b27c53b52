import type { IncomingMessage, ServerResponse } from 'node:http';
import { databaseStarting } from '../errors.js';
import { alwaysHeaders } from './always-headers.js';

const RETRY_AFTER_SECONDS = '1';
const GRAPHQL_TYPE = 'application/graphql-response+json';

/**
 * The answer to any request while the database starts: /livez is well, /readyz is not and says why, /graphql asks to be asked
 * again in its own form of errors (DATABASE_STARTING), and a page reloads itself.
 */
export function answerWhileStarting(
  { url = '/', headers }: IncomingMessage,
  response: ServerResponse,
  reason: string,
): void {
  const [path] = url.split('?');
  const { message, code, hint } = databaseStarting(`${reason}: there are no answers yet.`, {
    hint: 'Ask again in a moment.',
  });
  response.setHeaders(new Map(Object.entries(alwaysHeaders)));
  if (path !== '/livez') response.setHeader('retry-after', RETRY_AFTER_SECONDS);
  if (path === '/livez') send(response, 200, { status: 'alive' });
  else if (path === '/readyz') send(response, 503, { status: 'not ready', reason });
  else if (path === '/graphql') {
    const type = headers.accept?.startsWith(GRAPHQL_TYPE) ? GRAPHQL_TYPE : undefined;
    send(response, 503, { errors: [{ message, extensions: { code, hint } }] }, type);
  } else {
    response.setHeader('refresh', RETRY_AFTER_SECONDS);
    response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' }).end(`${message}\n`);
  }
}

function send(response: ServerResponse, status: number, body: unknown, type = 'application/json'): void {
  response
    .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
}
