import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type BuiltPage, isBuilt, pageHeaders, rootOf, serveFiles } from './built-page.js';

const policy = (ancestors: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');

const EXPLORER: BuiltPage = { name: 'explorer', policy: policy("'none'") };
/** What is embedded stands in anybody's page: it shows what anybody may read, and there is nothing in it to be clicked by force. */
const EMBEDDED = policy('*');

const VIEWS = ['entity', 'network', 'timeline', 'path', 'conflict', 'matrix'];

/** Serves the built explorer at / and under the path of each of its views; which page that is, it reads from the address. */
export async function serveExplorer(app: FastifyInstance): Promise<void> {
  if (!isBuilt(EXPLORER)) {
    app.get('/', (_request, reply) => reply.redirect('/playground/'));
    return;
  }
  await serveFiles(app, EXPLORER);
  const page = readFileSync(join(rootOf(EXPLORER), 'index.html'), 'utf8');
  const serve = (path: string, headers: Readonly<Record<string, string>>): void => {
    app.get(path, (_request, reply) =>
      reply
        .headers({ ...headers, 'cache-control': 'no-cache' })
        .type('text/html; charset=utf-8')
        .send(page),
    );
  };
  serve('/', pageHeaders(EXPLORER.policy));
  for (const view of VIEWS) {
    for (const path of [`/${view}`, `/${view}/*`]) {
      serve(path, pageHeaders(EXPLORER.policy));
      serve(`/embed${path}`, pageHeaders(EMBEDDED));
    }
  }
}
