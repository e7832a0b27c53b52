import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { exportsBusy, notFound, releaseChanging } from '../errors.js';
import { FORMATS, type Format } from '../export/formats.js';
import { openExport } from '../export/open-export.js';
import { writeExport } from '../export/write-export.js';
import type { Serving } from '../graphql/context.js';
import { didYouMean } from '../model/nearest.js';
import { release } from '../queries/release.js';
import { hasTag } from './answer-tag.js';
import { exportArguments } from './export-arguments.js';
import { type ExportRequested, exportHeaders, exportTag } from './export-headers.js';
import { refuse } from './refuse.js';
import { sendPieces } from './send-pieces.js';

interface Route {
  Params: { format: string };
  Querystring: Record<string, string | string[]>;
}

/**
 * GET /export lists the formats, GET /export/{format} exports: a subgraph by the API's parameters, or the whole release. No more
 * than so many at once; who asks for one more is told to ask again (EXPORTS_BUSY).
 */
export async function serveExport(app: FastifyInstance, serving: Serving, most: number): Promise<void> {
  let running = 0;
  const take = (): (() => void) => {
    if (running >= most)
      throw exportsBusy(`${running} exports are under way, and there may be ${most}.`, {
        hint: most === 0 ? 'Set ALLEGIANCE_EXPORTS to have any.' : 'Ask again in a moment.',
      });
    running++;
    let isHeld = true;
    return () => {
      if (isHeld) running--;
      isHeld = false;
    };
  };
  await app.register(async (scope) => {
    scope.setErrorHandler(refuse);
    scope.get('/export', list);
    scope.get<Route>('/export/:format', async (request, reply) => {
      const requested = await whatIs(request, serving);
      if (hasTag(request.headers['if-none-match'], exportTag(requested)))
        return reply.code(304).headers(exportHeaders(requested)).send();
      if (request.method === 'HEAD') return reply.headers(exportHeaders(requested)).send();
      const done = take();
      try {
        return await answer(request, reply, requested, serving, done);
      } catch (error) {
        done();
        throw error;
      }
    });
  });
}

async function list(): Promise<object> {
  return {
    formats: FORMATS.map(({ name, description, mediaType, extension }) => ({
      ...{ name, description, mediaType, extension },
      address: `/export/${name}`,
    })),
  };
}

async function whatIs(request: FastifyRequest<Route>, serving: Serving): Promise<ExportRequested> {
  const format = getFormat(request.params.format);
  const asked = exportArguments(request.query, serving.engine().vocabulary.catalogue);
  if (asked) return { release: serving.engine().load.digest, format, asked };
  const held = await release(serving.database);
  if (!held) throw releaseChanging('The database holds no release.', { hint: 'Ask again in a moment.' });
  return { release: held.digest, format, asked };
}

function getFormat(name: string): Format {
  const found = FORMATS.find((format) => format.name === name);
  if (found) return found;
  const names = FORMATS.map((format) => format.name);
  throw notFound(`There is no format "${name.slice(0, 100)}".${didYouMean(name.slice(0, 100), names)}`, {
    hint: `Expecting one of ${names.join(', ')}.`,
  });
}

/** NOTE: the first piece is waited for, as what fails until then is answered with a status of its own. */
async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { format, asked }: ExportRequested,
  serving: Serving,
  done: () => void,
): Promise<FastifyReply> {
  const gathered = await openExport(serving, asked);
  const pieces = writeExport(format.write, gathered);
  const first = await pieces.next();
  const { release: digest } = gathered.exported.about;
  reply.headers(exportHeaders({ release: digest, format, asked }));
  return sendPieces(request, reply, first.value ?? '', pieces, done);
}
