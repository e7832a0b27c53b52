import type { FastifyInstance } from 'fastify';
import { type BuiltPage, isBuilt, serveFiles } from './built-page.js';

/** The editor writes its own style elements and carries its fonts as data: addresses, hence those two exceptions. */
const PLAYGROUND: BuiltPage = {
  name: 'playground',
  policy: [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};

/** Serves the built playground under /playground/. Where it is not built, answers 503 and says so. */
export async function servePlayground(app: FastifyInstance): Promise<void> {
  if (isBuilt(PLAYGROUND)) return serveFiles(app, PLAYGROUND);
  for (const path of ['/playground', '/playground/*']) {
    app.get(path, (_request, reply) =>
      reply
        .code(503)
        .type('text/plain; charset=utf-8')
        .send('The playground is not built: run `npm run build`.\n'),
    );
  }
}
