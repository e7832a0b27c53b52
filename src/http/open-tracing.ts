import type { Context, Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { WatchStatement } from '../database/watch-database.js';
import { badSetting } from '../errors.js';
import { askedOperation } from './asked-operation.js';
import { isGraphql } from './is-graphql.js';
import type { KnownOperations } from './known-operations.js';

/** Traces that are sent away: a span for each request, and in it one for each statement that it asks of the database. */
export interface Tracing {
  readonly statement: WatchStatement;
  watch(app: FastifyInstance, known: KnownOperations): void;
  /** Sends what is still to be sent. */
  close(): Promise<void>;
}

/**
 * Begins to send traces, where OTEL_EXPORTER_OTLP_ENDPOINT says; the libraries read the other settings of OpenTelemetry by
 * themselves. Refuses where they are not installed (BAD_SETTING). NOTE: they are loaded here and nowhere else, as few want them.
 */
export async function openTracing(): Promise<Tracing> {
  const { api, provider } = await openProvider();
  const { context, propagation, SpanKind, SpanStatusCode, trace } = api;
  const tracer = trace.getTracer('allegiance');
  const under = new WeakMap<FastifyRequest, { readonly span: Span; readonly at: Context }>();
  return {
    // What no request asks, as whether there is another release, would be a trace each second.
    statement: (statement) => {
      if (!trace.getActiveSpan()) return () => undefined;
      const attributes = { 'db.system.name': 'neo4j', 'db.query.summary': statement };
      const span = tracer.startSpan(statement, { kind: SpanKind.CLIENT, attributes });
      return (error) => {
        if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      };
    },
    watch: (app, known) => {
      app.addHook('onRequest', (request, _reply, done) => {
        const parent = propagation.extract(context.active(), request.headers);
        const { method, routeOptions } = request;
        const route = routeOptions.url ?? 'none';
        const attributes = {
          'http.request.method': method,
          'http.route': route,
          'allegiance.request_id': request.id,
        };
        const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent);
        under.set(request, { span, at: trace.setSpan(parent, span) });
        done();
      });
      // NOTE: not before, as a body comes in the name of the connection that it comes on.
      app.addHook('preHandler', (request, _reply, done) => {
        context.with(under.get(request)?.at ?? context.active(), done);
      });
      app.addHook('onResponse', async (request, reply) => {
        const span = under.get(request)?.span;
        const asked = isGraphql(request) ? askedOperation(request, known) : undefined;
        const name = asked?.operation.definition.name?.value;
        if (name !== undefined) span?.setAttribute('graphql.operation.name', name);
        span?.setAttribute('http.response.status_code', reply.statusCode);
        if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
        span?.end();
      });
    },
    close: () => provider.shutdown(),
  };
}

async function openProvider() {
  try {
    const [api, { BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, resources] =
      await Promise.all([
        import('@opentelemetry/api'),
        import('@opentelemetry/sdk-trace-node'),
        import('@opentelemetry/exporter-trace-otlp-http'),
        import('@opentelemetry/resources'),
      ]);
    const { defaultResource, detectResources, envDetector, resourceFromAttributes } = resources;
    const resource = defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'allegiance' }))
      .merge(detectResources({ detectors: [envDetector] }));
    const spanProcessors = [new BatchSpanProcessor(new OTLPTraceExporter())];
    const provider = new NodeTracerProvider({ resource, spanProcessors });
    provider.register();
    return { api, provider };
  } catch (cause) {
    throw badSetting('OTEL_EXPORTER_OTLP_ENDPOINT is set, and OpenTelemetry cannot be loaded.', {
      hint: 'Install its packages: npm ci --include=optional.',
      cause,
    });
  }
}
