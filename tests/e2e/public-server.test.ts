import { beforeAll, describe, expect, test } from '@jest/globals';
import { createClient, fetchExchange, gql } from '@urql/core';
import { testServer } from '../support/server.js';

/** Of every kind of answer: what it is asked by, and its status. */
const ANSWERS: [string, string, RequestInit, number][] = [
  ['an answer', '/graphql?query={release{digest}}', {}, 200],
  ['an operation that is refused', '/graphql?query={nothing}', {}, 400],
  [
    'a body that is refused',
    '/graphql',
    { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } },
    400,
  ],
  ['an export', '/export/gexf?roots=mirror/worf', {}, 200],
  ['the formats of exports', '/export', {}, 200],
  ['an export that is refused', '/export/nothing', {}, 404],
  ['the page', '/', {}, 200],
  ['a page of the explorer', '/network', {}, 200],
  ['the playground', '/playground/', {}, 200],
  ['its absence', '/playground/nothing.js', {}, 404],
  ['whether it lives', '/livez', {}, 200],
  ['whether it is ready', '/readyz', {}, 200],
  ['an address that cannot be decoded', '/entity/%', {}, 400],
];

let url: string;

beforeAll(async () => {
  url = await testServer();
}, 60_000);

describe('to the public', () => {
  test.each(ANSWERS)('%s is sent with the headers of all answers', async (_what, path, init, status) => {
    const answer = await fetch(url + path, init);
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'access-control-allow-origin': '*',
      'content-security-policy': expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'none'$/),
    });
    for (const name of ['access-control-allow-credentials', 'set-cookie', 'server', 'x-powered-by'])
      expect({ [name]: answer.headers.get(name) }).toEqual({ [name]: null });
    expect(await answer.text()).not.toMatch(/FST_ERR|node_modules/);
  });

  test('a client that asks by GET is answered, from the page of somebody else too', async () => {
    const client = createClient({
      url: `${url}/graphql`,
      exchanges: [fetchExchange],
      preferGetMethod: 'force',
      fetchOptions: { headers: { origin: 'https://example.com' } },
    });
    const { data, error } = await client.query(gql`query ($id: ID!) { entity(id: $id) { name } }`, {
      id: 'mirror/worf',
    });
    expect(error).toBeUndefined();
    expect(data).toEqual({ entity: { name: 'Worf' } });
  });
});
