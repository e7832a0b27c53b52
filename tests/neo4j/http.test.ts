import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { type Api, openApi } from '../support/api.js';

let api: Api;

beforeAll(async () => {
  api = await openApi();
}, 60_000);

/** The answer to a question by GET, as one types an address. */
async function get(query: string, variables: object = {}, headers: InjectOptions['headers'] = {}) {
  const address = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return api.app.inject({ url: `/graphql?${address}`, headers: headers ?? {} });
}

const ENTITY = 'query ($id: ID!) { entity(id: $id) { name } }';
const worf = { id: 'mirror/worf' };

describe('a question by GET', () => {
  test('is answered alike the first time and from then on', async () => {
    const [first, second] = [await get(ENTITY, worf), await get(ENTITY, worf)];
    expect(first.json().data).toEqual({ entity: { name: 'Worf' } });
    expect(second.body.trim()).toBe(first.body.trim());
    for (const name of ['etag', 'cache-control', 'content-type', 'vary', 'x-allegiance-engine'])
      expect({ [name]: second.headers[name] }).toEqual({ [name]: first.headers[name] });
    expect(first.headers['cache-control']).toBe('no-cache');
  });

  test('is answered with 304 to who has the answer, even where a collection was asked for', async () => {
    const query = '{ factions(limit: 3) { name } }';
    const { headers } = await get(query);
    const again = await get(query, {}, { 'if-none-match': `${headers.etag}` });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  test('has no tag where it is refused', async () => {
    for (const query of ['{ entity(id: "mirror/none") { name } }', '{ nothing }']) {
      const { headers, body } = await get(query);
      expect(body).toContain('errors');
      expect(headers.etag).toBeUndefined();
      expect(headers['cache-control']).not.toBe('no-cache');
    }
  });
});

describe('a long answer', () => {
  test('is compressed, the first time and from then on, a refusal too', async () => {
    const query = '{ subgraph(roots: ["mirror/worf"], depth: 3) { nodes { id name description } } }';
    for (let time = 0; time < 3; time++) {
      const { headers, rawPayload } = await get(query, {}, { 'accept-encoding': 'br, gzip' });
      expect(headers['content-encoding']).toBe('gzip');
      expect(JSON.parse(gunzipSync(rawPayload).toString()).data.subgraph.nodes.length).toBeGreaterThan(10);
    }
    const wrong = `{ ${'wrong '.repeat(100)} }`;
    const { statusCode, rawPayload } = await get(wrong, {}, { 'accept-encoding': 'gzip' });
    expect([statusCode, JSON.parse(gunzipSync(rawPayload).toString()).errors.length > 10]).toEqual([
      400,
      true,
    ]);
  });
});

describe('the cost of an operation', () => {
  const many =
    '{ factions(limit: 100) { relationships(first: 100) { nodes { citations { locator } disputedBy { id } } } } }';

  test('is said with every answer, the first time and from then on, by the sizes asked for', async () => {
    const query =
      'query ($n: Int!) { entity(id: "mirror/worf") { relationships(first: $n) { nodes { id } } } }';
    for (const [n, requested] of [
      [10, 21],
      [10, 21],
      [20, 41],
    ])
      expect((await get(query, { n })).json().extensions).toEqual({ cost: { requested, budget: 100_000 } });
  });

  test('is said with a refusal for it', async () => {
    const { statusCode, body } = await get(many);
    const { data, errors, extensions } = JSON.parse(body);
    expect([statusCode, data, errors[0].extensions.code]).toEqual([400, undefined, 'BOUND_EXCEEDED']);
    expect(extensions.cost).toEqual({ requested: 122_100, budget: 100_000 });
  });

  test.each([
    ['a negative size', `{ a: factions(limit: -2000000) { name } b: ${many.slice(1)}`],
    [
      'levels without a size',
      `{ factions ${'{ relationships { nodes { subject '.repeat(7)}{ id } ${'} } }'.repeat(7)} }`,
    ],
    [
      'aliases',
      `{ ${Array.from({ length: 51 }, (_, n) => `a${n}: factions(limit: 1) { name }`).join(' ')} }`,
    ],
  ])('is not talked down by %s', async (_, query) => {
    const { statusCode, body } = await get(query);
    expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([400, 'BOUND_EXCEEDED']);
  });

  test('of a deep or wide filter is refused before the database plans it', async () => {
    const deep = `${'{ AND: [ '.repeat(12)}{ name: { eq: "x" } }${' ] }'.repeat(12)}`;
    const wide = `{ OR: [${'{ name: { eq: "x" } }, '.repeat(120)}] }`;
    for (const where of [deep, wide]) {
      const { body } = await get(`{ factions(where: ${where}) { name } }`);
      expect(JSON.parse(body).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('the worst request that is let in', () => {
  test('takes nothing from others: as many searches as one may have, four times, and none of theirs fails', async () => {
    const searches = Array.from(
      { length: 45 },
      (_, place) => `s${place}: search(text: "klingn empir ${place}", first: 10) { score }`,
    );
    const worst = Array.from({ length: 4 }, () => get(`{ ${searches.join('\n')} }`));
    const others = Array.from({ length: 40 }, () => get('{ search(text: "worf") { score } }'));
    for (const { statusCode, body } of await Promise.all(others))
      expect([statusCode, JSON.parse(body).errors]).toEqual([200, undefined]);
    const codes = (await Promise.all(worst)).map(({ body }) => JSON.parse(body).errors?.[0].extensions.code);
    for (const code of codes) expect([undefined, 'QUERY_TIMEOUT']).toContain(code);
  });
});
