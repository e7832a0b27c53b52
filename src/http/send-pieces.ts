import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { acceptsGzip } from './compress.js';

/** How long a client may take nothing before it is given up: until then its export holds one of the few places. */
const STALLED_MS = 60_000;

/**
 * Sends a text piece by piece, as fast as the client takes it. Where it fails in the middle the connection is destroyed, as a
 * response that merely ends would pass for whole; where the client goes, no more pieces are made. `done` is called in any case.
 */
export function sendPieces(
  request: FastifyRequest,
  reply: FastifyReply,
  first: string,
  rest: AsyncIterable<string>,
  done: () => void,
): FastifyReply {
  const pieces = Readable.from(both(first, rest));
  pieces.once('close', done);
  reply.raw.setTimeout(STALLED_MS, () => reply.raw.destroy());
  if (!acceptsGzip(request.headers['accept-encoding'])) return reply.send(pieces);
  const zipped = createGzip();
  // What fails in one of them destroys the other, and with it the response.
  pipeline(pieces, zipped, () => undefined);
  return reply.header('content-encoding', 'gzip').send(zipped);
}

async function* both(first: string, rest: AsyncIterable<string>): AsyncIterable<string> {
  yield first;
  yield* rest;
}
