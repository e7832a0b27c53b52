import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cleanUp } from './clean-up.js';

export interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

/** Takes traces as OpenTelemetry sends them, over HTTP in JSON, until the tests of the file are done. */
export async function collector(): Promise<{
  readonly url: string;
  spans(): readonly SentSpan[];
  text(): string;
}> {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    if (request.url === '/v1/traces') bodies.push(body);
    response.setHeader('content-type', 'application/json').end('{}');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  cleanUp(() => server.close());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: () => bodies.flatMap((body) => JSON.parse(body).resourceSpans.flatMap(spansOf)),
    text: () => bodies.join('\n'),
  };
}

function spansOf({ scopeSpans }: { scopeSpans: { spans: SentSpan[] }[] }): SentSpan[] {
  return scopeSpans.flatMap(({ spans }) => spans);
}
