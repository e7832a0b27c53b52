import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from '../project-root.js';

/** A page that was bundled into `dist`. */
export interface BuiltPage {
  /** Of its folder in `dist`, and of the path under which its files lie. */
  readonly name: string;
  /** The content security policy that every file is sent with: workers obey the header of their own file, not that of the page. */
  readonly policy: string;
}

/** The names of these files change with their content; index.html names them, so it is asked for anew each time. */
const HASHED = `${sep}assets${sep}`;

export function rootOf({ name }: BuiltPage): string {
  return join(projectRoot, 'dist', name);
}

/** Whether there is something to serve: the API needs no page. */
export function isBuilt(page: BuiltPage): boolean {
  return existsSync(join(rootOf(page), 'index.html'));
}

/** The headers that let a page speak to its own server alone. */
export function pageHeaders(policy: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}

/** Serves the files of a page under its name. */
export async function serveFiles(app: FastifyInstance, page: BuiltPage): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.headers(pageHeaders(page.policy));
    });
    await scope.register(fastifyStatic, {
      root: rootOf(page),
      prefix: `/${page.name}`,
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
