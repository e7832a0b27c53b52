import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type BuiltPage, isBuilt, pageHeaders, rootOf } from './built-page.js';

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

/** Who may frame a page: an origin, or one of these. */
export const NOBODY = "'none'";
/** What is embedded stands in anybody's page: it shows what anybody may read, and there is nothing in it to be clicked by force. */
export const ANYBODY = '*';

export const EXPLORER: BuiltPage = { name: 'explorer', policy: policy("'self'", NOBODY) };

/** What the build leaves in the page: see src/explorer/vite.config.ts. */
const PLACE_OF_NONCE = /\bNONCE\b/g;
const NONCE_BYTES = 16;

/** Sends the page of the explorer, which reads from the address what it shows. */
export interface ExplorerPage {
  send(reply: FastifyReply, ancestors: string): FastifyReply;
  /** The same to who wants a page where there is none; undefined to who wants something else, who is answered in its own way. */
  sendMissing(request: FastifyRequest, reply: FastifyReply, status: number): FastifyReply | undefined;
}

/** The built page, read once; undefined where it is not built. */
export function readExplorerPage(): ExplorerPage | undefined {
  if (!isBuilt(EXPLORER)) return undefined;
  const page = readFileSync(join(rootOf(EXPLORER), 'index.html'), 'utf8');
  const send = (reply: FastifyReply, ancestors: string): FastifyReply => {
    const nonce = randomBytes(NONCE_BYTES).toString('base64');
    return reply
      .headers({ ...pageHeaders(policy(`'self' 'nonce-${nonce}'`, ancestors)), 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(page.replace(PLACE_OF_NONCE, nonce));
  };
  return {
    send,
    sendMissing: ({ headers }, reply, status) =>
      headers.accept?.includes('text/html') ? send(reply.code(status), NOBODY) : undefined,
  };
}
