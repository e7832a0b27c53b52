import type { FastifyInstance } from 'fastify';
import { serveFiles } from './built-page.js';
import { ANYBODY, EXPLORER, type ExplorerPage, NOBODY } from './explorer-page.js';

const VIEWS = ['entity', 'network', 'timeline', 'path', 'conflict', 'matrix'];

/**
 * Serves the built explorer at / and under the path of each of its views; which page that is, it reads from the address. Where it is
 * not built, / leads to the playground.
 */
export async function serveExplorer(app: FastifyInstance, page: ExplorerPage | undefined): Promise<void> {
  if (!page) {
    app.get('/', (_request, reply) => reply.redirect('/playground/'));
    return;
  }
  await serveFiles(app, EXPLORER);
  const serve = (path: string, ancestors: string): void => {
    app.get(path, (_request, reply) => page.send(reply, ancestors));
  };
  serve('/', NOBODY);
  for (const path of VIEWS.flatMap((view) => [`/${view}`, `/${view}/*`])) {
    serve(path, NOBODY);
    serve(`/embed${path}`, ANYBODY);
  }
}
