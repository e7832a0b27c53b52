import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Smaller ones fit into a packet or two as they are. */
const LEAST_CHARACTERS = 4_000;
const ACCEPTED = /(?:^|,)\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/i;

/** Whether a client takes gzip (RFC 9110, 12.5.3). */
export function acceptsGzip(acceptEncoding: string | undefined): boolean {
  return acceptEncoding !== undefined && ACCEPTED.test(acceptEncoding);
}

/** Whether a client takes gzip, and this answer is worth it. */
export function isWorthGzip(acceptEncoding: string | undefined, text: string): boolean {
  return text.length >= LEAST_CHARACTERS && acceptsGzip(acceptEncoding);
}

/** Done on a thread of its own: whoever else asks meanwhile is answered. */
export const compress: (text: string) => Promise<Buffer> = promisify(gzip);

/** Compresses what is about to be sent as a text, where that is wanted: answers that are not kept. */
export function zipText(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: Error | null, payload?: unknown) => void,
): void {
  if (typeof payload === 'string' && isWorthGzip(request.headers['accept-encoding'], payload)) {
    reply.removeHeader('content-length').header('content-encoding', 'gzip');
    compress(payload).then((zipped) => done(null, zipped), done);
  } else done(null, payload);
}
