import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { AccessSettings } from './access-settings.js';
import { alwaysHeaders } from './always-headers.js';
import type { ExplorerPage } from './explorer-page.js';
import { guardAccess } from './guard-access.js';
import { GRAPHQL_ROUTE } from './is-graphql.js';
import type { KnownOperations } from './known-operations.js';
import { GRAPHQL_METHODS } from './limit-methods.js';
import { limitRequests } from './limit-requests.js';
import { OneLineLog } from './one-line-log.js';
import type { Tracing } from './open-tracing.js';
import { refuse, refuseUnknown } from './refuse.js';
import { requestId } from './request-id.js';
import { type TellSettings, tellRequests } from './tell-requests.js';
import type { TrustProxy } from './trust-proxy.js';
import { type TrustedDocuments, trustDocuments } from './trusted-documents.js';

/** A query of any use fits; a body of 50 MB, which Apollo alone would read, does not. */
const BODY_LIMIT = 100 * 1024;
const BAD_REQUEST = 400;
const NOT_FOUND = 404;
const DAY_SECONDS = 86_400;
const READ_BY_PAGES = ['etag', 'retry-after', 'x-allegiance-engine', 'x-allegiance-release', 'x-request-id'];

/** What is left out is not done: nothing is counted, nobody refused. */
export interface OpenAppSettings extends Partial<Omit<TellSettings, 'logLevel'>> {
  readonly logLevel: string;
  readonly trustProxy?: TrustProxy;
  readonly requestsPerMinute?: number;
  readonly access?: AccessSettings;
  readonly trusted?: TrustedDocuments | undefined;
  readonly tracing?: Tracing | undefined;
}

/**
 * An app that answers nothing yet, with what is the same for whatever it will answer: refusals, headers, the log, who may ask, from
 * where, how often, and what. Who wants a page where there is none gets that of the explorer, which says so.
 */
export async function openApp(
  settings: OpenAppSettings,
  known: KnownOperations,
  page: ExplorerPage | undefined,
): Promise<FastifyInstance> {
  const { logLevel, trustProxy = false, slowMs = 0, metrics } = settings;
  const app = Fastify({
    logger: { level: logLevel },
    bodyLimit: BODY_LIMIT,
    trustProxy,
    genReqId: requestId,
    logController: new OneLineLog(),
    // An address that is none, as with a lone %.
    frameworkErrors: (error, request, reply: FastifyReply) =>
      page?.sendMissing(request, reply, BAD_REQUEST) ?? refuse(error, request, reply),
  });
  app.setErrorHandler(refuse);
  app.setNotFoundHandler(
    (request, reply) => page?.sendMissing(request, reply, NOT_FOUND) ?? refuseUnknown(request, reply),
  );
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(alwaysHeaders).header('x-request-id', request.id);
    if (request.method === 'OPTIONS' && request.url === GRAPHQL_ROUTE) reply.header('allow', GRAPHQL_METHODS);
    done();
  });
  settings.tracing?.watch(app, known);
  tellRequests(app, known, { logLevel, slowMs, metrics });
  // NOTE: a preflight is answered here, before anybody is refused, as it comes without a key.
  await app.register(cors, {
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: READ_BY_PAGES,
    maxAge: DAY_SECONDS,
    strictPreflight: false,
  });
  if (settings.requestsPerMinute) await limitRequests(app, settings.requestsPerMinute);
  if (settings.access) guardAccess(app, settings.access);
  if (settings.trusted) trustDocuments(app, settings.trusted);
  return app;
}
