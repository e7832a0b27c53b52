import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Database } from '../../src/database/connect.js';
import { FORMATS } from '../../src/export/formats.js';
import { gatherRelease } from '../../src/export/gather-release.js';
import { jsonLines } from '../../src/export/json-lines.js';
import { createApp } from '../../src/http/create-app.js';
import { type Api, openApi } from '../support/api.js';
import { cleanUp } from '../support/clean-up.js';
import { eventually } from '../support/eventually.js';
import { exportedOf, textOf } from '../support/exported-data.js';
import { fromJsonLines } from '../support/from-json-lines.js';
import { openTestEngine } from '../support/open-test-engine.js';
import { readProjectData } from '../support/project-data.js';
import { testAddress, testDatabase } from '../support/test-database.js';

const KLINGONS = 'roots=sto/klingon-empire&depth=2';
const { data } = readProjectData();

let api: Api;
let cypher: Api;
let url: string;

beforeAll(async () => {
  api = await openApi();
  cypher = await openApi(undefined, 'cypher');
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}`;
}, 60_000);

const get = (path: string, headers: Record<string, string> = {}) => api.app.inject({ url: path, headers });

describe('the whole release', () => {
  test('as JSON Lines is what was read from the files, byte by byte', async () => {
    const { body, headers } = await get('/export/jsonl');
    expect(body).toBe(await textOf(jsonLines, exportedOf(data)));
    expect(fromJsonLines(body).problems).toEqual([]);
    expect(headers['x-allegiance-release']).toBe(testAddress.release);
  });

  test.each(FORMATS)('is exported as $name, the same bytes twice', async ({ name, mediaType, extension }) => {
    const [first, second] = [await get(`/export/${name}`), await get(`/export/${name}`)];
    expect(first.statusCode).toBe(200);
    expect(first.body.length).toBeGreaterThan(500);
    expect(second.body).toBe(first.body);
    expect(first.headers['content-type']).toBe(mediaType);
    const file = `allegiance-release-${testAddress.release.slice(0, 12)}.${extension}`;
    expect(first.headers['content-disposition']).toBe(`attachment; filename="${file}"`);
  });

  test('has the disputes that the checks found, and what they are about', async () => {
    const { exported, settle } = await gatherRelease(testDatabase());
    await settle();
    const disputed = new Map<string, readonly string[]>();
    for await (const { id, disputedBy } of exported.relationships()) disputed.set(id, disputedBy);
    expect(exported.disputes.length).toBeGreaterThan(0);
    for (const { relationships } of exported.disputes) {
      for (const id of relationships) {
        const others = relationships.filter((other) => other !== id);
        expect(disputed.get(id)).toEqual(expect.arrayContaining(others));
      }
    }
  });

  test('is compressed for who takes that', async () => {
    const { headers, rawPayload } = await get('/export/jsonl', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(rawPayload).toString()).toBe((await get('/export/jsonl')).body);
  });
});

describe('a subgraph', () => {
  const question = `query ($asOf: Moment, $certainty: Certainty!) {
    subgraph(roots: ["sto/klingon-empire"], depth: 2, asOf: $asOf, certainty: $certainty, limit: 60) {
      nodes { id } edges { id certainty(asOf: $asOf) } counts { nodes { shown atMoment ever } edges { shown atMoment ever } }
    }
  }`;

  test.each([
    ['of all time', '', {}],
    ['as of a year', '&asOf=2409', { asOf: '2409' }],
    ['certain in a year', '&asOf=2410&certainty=certain', { asOf: '2410', certainty: 'CERTAIN' }],
  ])('is that of the API: %s', async (_, parameters, variables) => {
    const { subgraph } = await api.ask(question, { certainty: 'POSSIBLE', ...variables });
    const { body } = await get(`/export/graphology?${KLINGONS}&limit=60${parameters}`);
    const { nodes, edges, attributes } = JSON.parse(body);
    const ids = (items: { id: string }[]) => items.map(({ id }) => id).toSorted();
    expect(nodes.map(({ key }: { key: string }) => key)).toEqual(ids(subgraph.nodes));
    expect(edges.map(({ key }: { key: string }) => key)).toEqual(ids(subgraph.edges));
    const certain = new Map(
      subgraph.edges.map((edge: { id: string; certainty: string }) => [
        edge.id,
        edge.certainty?.toLowerCase(),
      ]),
    );
    for (const { key, attributes: edge } of edges)
      expect(edge.certainty).toBe('asOf' in variables ? certain.get(key) : undefined);
    expect(attributes.entities).toEqual(subgraph.counts.nodes);
    expect(attributes.relationships).toEqual(subgraph.counts.edges);
  });

  test.each(FORMATS)('is exported as $name by both engines alike', async ({ name }) => {
    const path = `/export/${name}?${KLINGONS}&asOf=2409`;
    const [one, other] = [await get(path), await cypher.app.inject({ url: path })];
    expect(one.statusCode).toBe(200);
    expect(other.body).toBe(one.body);
  });

  test('says what was asked for and what was left out', async () => {
    const { body, headers } = await get(`/export/about?${KLINGONS}&asOf=2409&limit=5`);
    const about = JSON.parse(body);
    expect(about).toMatchObject({
      release: testAddress.release,
      filters: {
        ...{ roots: ['sto/klingon-empire'], depth: 2, asOf: '2409' },
        certainty: 'POSSIBLE',
        limit: 5,
      },
      entities: { shown: 5 },
    });
    expect(about.entities.atMoment).toBeGreaterThan(5);
    expect(about.sources.map(({ id }: { id: string }) => id)).toContain('memory-beta/iconian-resistance');
    expect(headers['content-disposition']).toContain('filename="allegiance-sto-klingon-empire-');
  });

  test('names where to read what it is of', async () => {
    const { headers } = await get(`/export/gephi-edges?${KLINGONS}&types=member_of`);
    const [, address] = String(headers.link).match(/^<([^>]+)>; rel="describedby"/) ?? [];
    expect(JSON.parse((await get(`${address}`)).body).filters).toMatchObject({ types: ['MEMBER_OF'] });
  });
});

describe('who has an export', () => {
  test.each(['/export/gexf', `/export/gexf?${KLINGONS}`])('is told so: %s', async (path) => {
    const { headers } = await get(path);
    const again = await get(path, { 'if-none-match': `${headers.etag}` });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', headers.etag]);
  });

  test('has another one where the format, the parameters or the release differ', async () => {
    const paths = [
      '/export/gexf',
      '/export/dot',
      `/export/gexf?${KLINGONS}`,
      `/export/gexf?${KLINGONS}&asOf=2409`,
    ];
    const tags = new Set<unknown>();
    for (const path of paths) tags.add((await get(path)).headers.etag);
    expect(tags.size).toBe(paths.length);
  });

  test('has the same one however lists are written', async () => {
    const [one, other] = ['types=MEMBER_OF,LED_BY', 'types=led_by&types=member_of'];
    const tag = async (types: string) => (await get(`/export/dot?${KLINGONS}&${types}`)).headers.etag;
    expect(await tag(one ?? '')).toBe(await tag(other ?? ''));
  });
});

test('HEAD says what GET would, and sends nothing', async () => {
  for (const path of ['/export/gexf', `/export/gexf?${KLINGONS}`]) {
    const [head, whole] = [await api.app.inject({ method: 'HEAD', url: path }), await get(path)];
    expect([head.statusCode, head.body]).toEqual([200, '']);
    for (const name of ['content-type', 'content-disposition', 'etag', 'link', 'x-allegiance-release'])
      expect({ [name]: head.headers[name] }).toEqual({ [name]: whole.headers[name] });
  }
});

test('GET /export lists every format with its address', async () => {
  const { formats } = (await get('/export')).json();
  expect(formats.map(({ name }: { name: string }) => name)).toEqual(FORMATS.map(({ name }) => name));
  for (const { address } of formats)
    expect((await api.app.inject({ method: 'HEAD', url: address })).statusCode).toBe(200);
});

describe('a refusal', () => {
  test.each([
    ['/export/gefx', 404, 'NOT_FOUND', 'There is no format "gefx". Did you mean "gexf"?'],
    [
      '/export/gexf?roots=sto/klingon-empyre',
      404,
      'NOT_FOUND',
      'There is no entity "sto/klingon-empyre". Did you mean',
    ],
    [
      '/export/gexf?rots=sto/worf',
      400,
      'BAD_USER_INPUT',
      'There is no parameter "rots". Did you mean "roots"?',
    ],
    ['/export/gexf?depth=1', 400, 'BAD_USER_INPUT', '`depth` was asked for without `roots`.'],
    [`/export/gexf?${KLINGONS}&limit=1001`, 400, 'BAD_USER_INPUT', '`limit` is 1001. Expecting 1 to 1000.'],
    [`/export/gexf?${KLINGONS}&asOf=soon`, 400, 'BAD_USER_INPUT', '"soon" is not a moment.'],
    [
      `/export/gexf?${KLINGONS}&certainty=CERTAIN`,
      400,
      'BAD_USER_INPUT',
      '`certainty: CERTAIN` was asked for without',
    ],
    [`/export/gexf?${KLINGONS}&types=LOVED`, 400, 'BAD_USER_INPUT', '`types` has "LOVED".'],
  ])('says why, and what to do: %s', async (path, status, code, message) => {
    const { statusCode, headers, body } = await get(path);
    const refused = JSON.parse(body);
    expect([statusCode, refused.code]).toEqual([status, code]);
    expect(refused.message).toContain(message);
    expect(refused.hint).toMatch(/[.)]$/);
    expect([headers.etag, headers['content-disposition']]).toEqual([undefined, undefined]);
    expect(headers['content-type']).toMatch(/^application\/json/);
  });
});

/** A server over a database of which every question is first handed to the test. */
async function serveThrough(onRead: (name: string) => Promise<void>, exports = 2): Promise<string> {
  const opened = testDatabase();
  let changed = false;
  const database: Database = {
    ...opened,
    read: async (query, parameters) => {
      await onRead(query.name);
      const rows = await opened.read(query, parameters);
      changed ||= query.name === 'queries/relationships-of-subjects';
      // Once relationships were read, the marker is that of another load.
      if (query.name !== 'queries/release-marker' || !changed) return rows;
      return rows.map(({ marker }) => ({ marker: { ...(marker as object), loadedAt: 'later' } }));
    },
  };
  const engine = await openTestEngine(database, 'cypher');
  const serving = { database, engine: () => engine };
  const app = await createApp(api.schema, serving, { logLevel: 'silent', answerCacheMb: 0, exports });
  cleanUp(() => app.close());
  return app.listen({ port: 0, host: '127.0.0.1' });
}

describe('an export during which other facts are loaded', () => {
  test('is refused where nothing of it has been sent', async () => {
    const address = await serveThrough(async () => undefined);
    const response = await fetch(`${address}/export/mermaid`);
    expect([response.status, await response.json()]).toEqual([
      503,
      expect.objectContaining({ code: 'RELEASE_CHANGING' }),
    ]);
  });

  test.each(['identity', 'gzip'])('breaks off where some of it has, %s', async (encoding) => {
    const address = await serveThrough(async () => undefined);
    const response = await fetch(`${address}/export/jsonl`, { headers: { 'accept-encoding': encoding } });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });
});

describe('a client that goes', () => {
  test('leaves its place to another, and ends what was done for it', async () => {
    let held: (() => void) | undefined;
    let asked = 0;
    const address = await serveThrough(async (name) => {
      if (name !== 'queries/relationships-of-subjects') return;
      asked++;
      await new Promise<void>((go) => {
        held = go;
      });
    }, 1);
    const client = request(`${address}/export/jsonl`).on('error', () => undefined);
    client.end();
    await eventually('the export began', () => held !== undefined);
    const busy = await fetch(`${address}/export/jsonl`);
    expect([busy.status, await busy.json()]).toEqual([
      503,
      expect.objectContaining({ code: 'EXPORTS_BUSY' }),
    ]);
    const gone = new Promise((closed) => client.once('close', closed));
    client.destroy();
    await gone;
    held?.();
    const isFree = async () => (await fetch(`${address}/export/dot?${KLINGONS}`)).status === 200;
    await eventually('there is a place', isFree);
    expect(asked).toBe(1);
  });
});

test('a text is sent over a socket whole', async () => {
  const response = await fetch(`${url}/export/turtle`);
  expect(await response.text()).toBe((await get('/export/turtle')).body);
});
