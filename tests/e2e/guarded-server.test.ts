import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { collector } from '../support/collector.js';
import { allegiance } from '../support/command-line.js';
import { eventually } from '../support/eventually.js';
import { temporaryFolder } from '../support/folders.js';
import { type Server, serverEnvironment, startServer } from '../support/server.js';

const KEY = randomBytes(24).toString('hex');
/** What is asked for must not be in the log, in what is counted, nor in traces. */
const ASKED = 'Kurn of the House of Mogh';
const FIND = 'query Find($text: String!) { search(text: $text, first: 1) { __typename } }';
const FACTIONS = 'query Some { factions(limit: 1) { name } }';

let server: Server;
let traces: Awaited<ReturnType<typeof collector>>;
let written = '';

/** The lines that the server has logged of a request. */
const linesOf = (id: string): Record<string, unknown>[] =>
  written
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
    .filter(({ requestId }) => requestId === id);

async function ask(asked: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}`, ...headers },
    body: JSON.stringify(asked),
  });
}

beforeAll(async () => {
  traces = await collector();
  const documents = join(temporaryFolder(), 'documents.json');
  writeFileSync(documents, JSON.stringify({ find: FIND, some: FACTIONS }));
  server = await startServer({
    ...serverEnvironment,
    LOG_LEVEL: 'info',
    ALLEGIANCE_SLOW_MS: '1',
    ALLEGIANCE_API_KEYS: KEY,
    ALLEGIANCE_DOCUMENTS: documents,
    ALLEGIANCE_REQUESTS_PER_MINUTE: '1000',
    OTEL_EXPORTER_OTLP_ENDPOINT: traces.url,
    OTEL_BSP_SCHEDULE_DELAY: '50',
  });
  server.child.stdout?.on('data', (text: string) => {
    written += text;
  });
}, 60_000);

describe('a server that is private, watched, and of trusted documents', () => {
  test('answers who has a key what is trusted, and nobody else anything', async () => {
    const answered = await ask({ documentId: 'find', variables: { text: 'Worf' } });
    expect(answered.status).toBe(200);
    expect(answered.headers.get('ratelimit-limit')).toBe('1000');
    expect(await answered.json()).toMatchObject({ data: { search: [{ __typename: 'SearchHit' }] } });
    expect((await ask({ query: '{ release { digest } }' })).status).toBe(403);
    expect((await ask({ documentId: 'find' }, { authorization: 'Bearer another' })).status).toBe(401);
    for (const [path, status] of [
      ['/metrics', 401],
      ['/export/gexf', 401],
      ['/livez', 200],
      ['/readyz', 200],
    ])
      expect([path, (await fetch(`${server.url}${path}`)).status]).toEqual([path, status]);
  });

  test('answers the command line of who has its settings', async () => {
    const { port } = new URL(server.url);
    const asked = await allegiance(['query', FACTIONS], { PORT: port, ALLEGIANCE_API_KEYS: KEY });
    expect(asked).toMatchObject({ code: 0, data: expect.stringContaining('"factions"') });
  });

  test('writes one line of a request, with its id and operation, how long it took, what it could come to, and not what was asked', async () => {
    const response = await ask(
      { documentId: 'find', variables: { text: ASKED } },
      { 'x-request-id': 'slow-one' },
    );
    expect(response.headers.get('x-request-id')).toBe('slow-one');
    await eventually('the line is written', () => linesOf('slow-one').length > 0);
    expect(linesOf('slow-one')).toEqual([
      expect.objectContaining({
        ...{ level: 40, msg: 'slow', method: 'POST', path: '/graphql', status: 200 },
        ...{ operation: 'Find', ms: expect.any(Number), cost: expect.any(Number) },
      }),
    ]);
    expect(written).not.toContain(ASKED);
    expect(written).not.toContain(KEY);
  });

  test('counts what it did, without what was asked', async () => {
    const answer = await fetch(`${server.url}/metrics`, { headers: { 'x-api-key': KEY } });
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await answer.text();
    for (const line of [
      /^allegiance_http_requests_total\{method="POST",route="\/graphql",status="200"\} \d+$/m,
      /^allegiance_http_requests_total\{method="POST",route="\/graphql",status="403"\} 1$/m,
      /^allegiance_operation_seconds_count\{operation="Find"\} [1-9]/m,
      /^allegiance_database_statement_seconds_count\{statement="queries\/search"\} [1-9]/m,
      /^allegiance_database_up 1$/m,
      /^allegiance_release\{release="[0-9a-f]{64}",engine="projection"\} 1$/m,
      /^allegiance_answer_cache_misses [1-9]/m,
      /^nodejs_eventloop_lag_p99_seconds /m,
      /^process_resident_memory_bytes /m,
    ])
      expect(text).toMatch(line);
    for (const secret of [ASKED, KEY, 'bolt://']) expect(text).not.toContain(secret);
  });

  test('sends a span of a request, in the trace that it came with, and of each statement under it', async () => {
    const trace = randomBytes(16).toString('hex');
    const traceparent = `00-${trace}-${randomBytes(8).toString('hex')}-01`;
    await ask({ documentId: 'find', variables: { text: `${ASKED}, traced` } }, { traceparent });
    await ask({ documentId: 'some' }, { traceparent });
    const ours = () => traces.spans().filter(({ traceId }) => traceId === trace);
    const requests = () => ours().filter(({ name }) => name === 'POST /graphql');
    await eventually('both requests are sent', () => requests().length === 2);
    const operations = requests().map(({ attributes }) =>
      attributes.find(({ key }) => key === 'graphql.operation.name'),
    );
    expect(operations.map((found) => found?.value.stringValue).toSorted()).toEqual(['Find', 'Some']);
    const parents = requests().map(({ spanId }) => spanId);
    const statements = ours().filter(({ parentSpanId }) => parents.includes(parentSpanId ?? ''));
    expect(statements.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['queries/search', 'queries/release', 'collection']),
    );
    for (const secret of [ASKED, KEY]) expect(traces.text()).not.toContain(secret);
  });
});
