import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from '../project-root.js';

const ROOT = join(projectRoot, 'dist', 'playground');

/**
 * The editor writes its own style elements and carries its fonts as data: addresses, hence those two exceptions.
 * NOTE: workers obey the header of their own file, so every file has it, not index.html alone.
 */
const CONTENT_SECURITY_POLICY = [
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
].join('; ');

/** The names of these files change with their content; index.html names them, so it is asked for anew each time. */
const HASHED = `${sep}assets${sep}`;

/**
 * Serves the built playground under /playground/, with headers that let it speak to its own server alone.
 * Where it is not built, answers 503 and says so: the API needs no playground.
 */
export async function servePlayground(app: FastifyInstance): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.headers({
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
    });
    if (!existsSync(join(ROOT, 'index.html'))) return serveAbsence(scope);
    await scope.register(fastifyStatic, {
      root: ROOT,
      prefix: '/playground',
      redirect: true,
      decorateReply: false,
      cacheControl: false,
      setHeaders(response, path) {
        const isHashed = path.includes(HASHED);
        response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  });
}

function serveAbsence(scope: FastifyInstance): void {
  for (const path of ['/playground', '/playground/*']) {
    scope.get(path, (_request, reply) =>
      reply
        .code(503)
        .type('text/plain; charset=utf-8')
        .send('The playground is not built: run `npm run build`.\n'),
    );
  }
}
