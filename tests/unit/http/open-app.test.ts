import { beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { releaseChanging } from '../../../src/errors.js';
import { knownOperations } from '../../../src/http/known-operations.js';
import { openApp } from '../../../src/http/open-app.js';
import { cleanUp } from '../../support/clean-up.js';

const GRAPHQL_TYPE = 'application/graphql-response+json';

let app: FastifyInstance;

beforeAll(async () => {
  app = await openApp({ logLevel: 'silent' }, knownOperations(), undefined);
  cleanUp(() => app.close());
  for (const url of ['/graphql', '/things/:name', '/changing']) {
    app.all(url, { exposeHeadRoute: false }, async (request) => {
      if (request.url === '/changing') throw releaseChanging('Other facts.', { hint: 'Ask again.' });
      if (request.url === '/things/broken') throw new TypeError('secret is undefined');
      return { well: true };
    });
  }
});

/** What Fastify refuses by itself, of its two places, with the status and code that it is to have. */
const REFUSED: [string, InjectOptions, number, string][] = [
  ['a path that there is not', { url: '/nowhere' }, 404, 'NOT_FOUND'],
  ['a body that is too large', json({ query: 'x'.repeat(200_000) }), 413, 'REQUEST_TOO_LARGE'],
  [
    'a body of another type',
    { ...json(''), headers: { 'content-type': 'text/x' } },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['a body that is no JSON', json('{"query":'), 400, 'BAD_REQUEST'],
  ['a body that is empty', json(''), 400, 'BAD_REQUEST'],
  ['a body that reaches for prototypes', json('{"__proto__": {"a": 1}}'), 400, 'BAD_REQUEST'],
  ['an address that cannot be decoded', { url: '/things/%' }, 400, 'BAD_REQUEST'],
  ['a name that is too long', { url: `/things/${'a'.repeat(200)}` }, 400, 'BAD_REQUEST'],
];

function json(payload: object | string): InjectOptions {
  return { method: 'POST', url: '/things/a', payload, headers: { 'content-type': 'application/json' } };
}

describe('a request that comes to no question', () => {
  test.each(REFUSED)(
    '%s is refused with a code, and nothing of the insides',
    async (_what, asked, status, code) => {
      const { statusCode, headers, body } = await app.inject(asked);
      expect(statusCode).toBe(status);
      expect(JSON.parse(body)).toEqual({ code, message: expect.any(String), hint: expect.any(String) });
      expect(body).not.toMatch(/FST_|Fastify|Unexpected token|node_modules|\.js/);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'content-type': 'application/json; charset=utf-8',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'access-control-allow-origin': '*',
      });
    },
  );

  test.each([
    [undefined, 'application/json; charset=utf-8'],
    ['application/json', 'application/json; charset=utf-8'],
    [`${GRAPHQL_TYPE}, application/json;q=0.9`, `${GRAPHQL_TYPE}; charset=utf-8`],
  ])('is told so in the form of GraphQL under /graphql, to who accepts %s', async (accept, type) => {
    const headers = { 'content-type': 'application/json', ...(accept && { accept }) };
    const asked = { method: 'POST', url: '/graphql', payload: '{"query', headers } as const;
    const { statusCode, headers: answered, body } = await app.inject(asked);
    expect([statusCode, answered['content-type']]).toEqual([400, type]);
    expect(JSON.parse(body)).toEqual({
      errors: [
        {
          message: 'The body cannot be read.',
          extensions: { code: 'BAD_REQUEST', hint: expect.any(String) },
        },
      ],
    });
  });

  test('is told nothing of a mistake of ours', async () => {
    const { statusCode, body } = await app.inject('/things/broken');
    expect([statusCode, JSON.parse(body)]).toEqual([
      500,
      { code: 'INTERNAL_ERROR', message: 'Unexpected error.' },
    ]);
  });

  test('is told when to ask again where that helps', async () => {
    const { statusCode, headers } = await app.inject('/changing');
    expect([statusCode, headers['retry-after']]).toEqual([503, '1']);
  });
});

describe('a page of somebody else', () => {
  test('may ask, and read what tells of an answer', async () => {
    const { headers } = await app.inject({ url: '/graphql', headers: { origin: 'https://example.com' } });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect(headers['access-control-expose-headers']).toContain('etag');
  });

  test('is told so by a preflight, with the headers that it means to send', async () => {
    const { statusCode, headers } = await app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        origin: 'https://example.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type, x-request-id',
      },
    });
    expect(statusCode).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': 'content-type, x-request-id',
      'access-control-max-age': '86400',
    });
  });
});
