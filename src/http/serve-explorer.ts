import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type BuiltPage, isBuilt, pageHeaders, rootOf, serveFiles } from './built-page.js';

/** NOTE: components of the explorer write one style element, which has the nonce that the page is sent with. */
const policy = (styles: string, ancestors: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');

const NOBODY = "'none'";
/** What is embedded stands in anybody's page: it shows what anybody may read, and there is nothing in it to be clicked by force. */
const ANYBODY = '*';

const EXPLORER: BuiltPage = { name: 'explorer', policy: policy("'self'", NOBODY) };
const VIEWS = ['entity', 'network', 'timeline', 'path', 'conflict', 'matrix'];

/** What the build leaves in the page: see src/explorer/vite.config.ts. */
const PLACE_OF_NONCE = /\bNONCE\b/g;
const NONCE_BYTES = 16;

/** Serves the built explorer at / and under the path of each of its views; which page that is, it reads from the address. */
export async function serveExplorer(app: FastifyInstance): Promise<void> {
  if (!isBuilt(EXPLORER)) {
    app.get('/', (_request, reply) => reply.redirect('/playground/'));
    return;
  }
  await serveFiles(app, EXPLORER);
  const page = readFileSync(join(rootOf(EXPLORER), 'index.html'), 'utf8');
  const serve = (path: string, ancestors: string): void => {
    app.get(path, (_request, reply) => {
      const nonce = randomBytes(NONCE_BYTES).toString('base64');
      return reply
        .headers({
          ...pageHeaders(policy(`'self' 'nonce-${nonce}'`, ancestors)),
          'cache-control': 'no-store',
        })
        .type('text/html; charset=utf-8')
        .send(page.replace(PLACE_OF_NONCE, nonce));
    });
  };
  serve('/', NOBODY);
  for (const path of VIEWS.flatMap((view) => [`/${view}`, `/${view}/*`])) {
    serve(path, NOBODY);
    serve(`/embed${path}`, ANYBODY);
  }
}
