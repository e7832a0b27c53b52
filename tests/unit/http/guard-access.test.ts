import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { toAccessSettings } from '../../../src/http/access-settings.js';
import { cleanUp } from '../../support/clean-up.js';
import { guardedApp } from '../../support/guarded-app.js';
import { thrownBy } from '../../support/thrown-by.js';

const NONE = {
  keys: undefined,
  secret: undefined,
  jwksUrl: undefined,
  issuer: undefined,
  audience: undefined,
};
const KEY = 'first-key-of-the-readers';
const OTHER = 'second-key-of-the-readers';
const SECRET = 'a secret that is as long as it is to be';
const CLAIMS: JWTPayload = { iss: 'https://issuer.example', aud: 'lore' };

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const bearer = (credential: string) => ({ authorization: `Bearer ${credential}` });

async function statusOf(
  app: FastifyInstance,
  headers: Record<string, string>,
  url = '/graphql',
): Promise<number> {
  return (await app.inject({ url, headers })).statusCode;
}

function token(claims: JWTPayload, expires = '1h', secret = SECRET): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(expires)
    .sign(bytes(secret));
}

describe('a server with keys', () => {
  let app: FastifyInstance;

  beforeAll(async () => {
    app = await guardedApp({ access: toAccessSettings({ ...NONE, keys: `${KEY}, ${OTHER}` }) });
  });

  test('answers whoever has one of them, in either header', async () => {
    for (const headers of [bearer(KEY), bearer(OTHER), { 'x-api-key': KEY }])
      expect(await statusOf(app, headers)).toBe(200);
  });

  test.each([
    ['nothing', {}, 'Bearer realm="allegiance"'],
    ['another key', bearer(`${KEY}.`), 'Bearer realm="allegiance", error="invalid_token"'],
    ['the beginning of a key', bearer(KEY.slice(0, -1)), 'Bearer realm="allegiance", error="invalid_token"'],
    ['both keys as one', bearer(`${KEY},${OTHER}`), 'Bearer realm="allegiance", error="invalid_token"'],
    ['a name and password', { authorization: `Basic ${KEY}` }, 'Bearer realm="allegiance"'],
  ])('refuses whoever has %s', async (_what, headers, challenge) => {
    const { statusCode, headers: answered, body } = await app.inject({ url: '/graphql', headers });
    expect([statusCode, answered['www-authenticate']]).toEqual([401, challenge]);
    expect(JSON.parse(body).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(body).not.toContain(KEY.slice(0, -1));
  });

  test('guards what takes work or tells something, and neither probes nor pages', async () => {
    const statuses: Record<string, number> = {};
    for (const url of ['/graphql', '/export/gexf', '/metrics', '/livez', '/readyz', '/'])
      statuses[url] = await statusOf(app, {}, url);
    expect(statuses).toEqual({
      ...{ '/graphql': 401, '/export/gexf': 401, '/metrics': 401 },
      ...{ '/livez': 200, '/readyz': 200, '/': 200 },
    });
  });

  test.each(['/graphql/', '/graphql?query=a', '/%67raphql', '//graphql'])(
    'has no way around them at %s',
    async (url) => {
      expect([401, 404]).toContain(await statusOf(app, {}, url));
    },
  );

  test('answers a preflight, which comes without', async () => {
    const headers = { origin: 'https://example.com', 'access-control-request-method': 'POST' };
    expect((await app.inject({ method: 'OPTIONS', url: '/graphql', headers })).statusCode).toBe(204);
  });
});

describe('a server that takes tokens', () => {
  test('of a secret answers those that count: signed by it, for it, and not run out', async () => {
    const texts = { secret: SECRET, issuer: String(CLAIMS.iss), audience: 'lore' };
    const app = await guardedApp({ access: toAccessSettings({ ...NONE, ...texts }) });
    expect(await statusOf(app, bearer(await token(CLAIMS)))).toBe(200);
    const wrong = [
      await token(CLAIMS, '-1m'),
      await token(CLAIMS, '1h', `${SECRET}!`),
      await token({ ...CLAIMS, iss: 'https://other.example' }),
      await token({ ...CLAIMS, aud: 'other' }),
      await new SignJWT(CLAIMS).setProtectedHeader({ alg: 'HS256' }).sign(bytes(SECRET)),
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(CLAIMS)).toString('base64url')}.`,
      'no.token',
    ];
    for (const text of wrong)
      expect({ text, status: await statusOf(app, bearer(text)) }).toEqual({ text, status: 401 });
  });

  test('of public keys fetches these, and takes no token that one of them is the secret of', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' };
    const server = createServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] })));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    cleanUp(() => server.close());
    const jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;
    const app = await guardedApp({ access: toAccessSettings({ ...NONE, jwksUrl, keys: KEY }) });
    const header = { alg: 'ES256', kid: 'one' };
    const signed = await new SignJWT(CLAIMS)
      .setProtectedHeader(header)
      .setExpirationTime('1h')
      .sign(privateKey);
    const forged = await token(CLAIMS, '1h', JSON.stringify(jwk));
    expect(await statusOf(app, bearer(signed))).toBe(200);
    expect(await statusOf(app, bearer(forged))).toBe(401);
    expect(await statusOf(app, bearer(KEY))).toBe(200);
  });
});

describe('settings of keys and tokens', () => {
  test.each([
    ['a key that can be guessed', { keys: `${KEY},short` }, /a key of fewer than 16/],
    ['a secret that can be guessed', { secret: 'short' }, /fewer than 32/],
    ['an issuer of no tokens', { issuer: 'a' }, /check nothing/],
    ['a secret and public keys', { secret: SECRET, jwksUrl: 'https://example.com' }, /both set/],
    ['an address that is none', { jwksUrl: 'example' }, /Expecting an address/],
    ['an address of a file', { jwksUrl: 'file:///keys' }, /Expecting an address/],
  ])('refuse %s, without showing a key', (_what, texts, message) => {
    const error = thrownBy(() => toAccessSettings({ ...NONE, ...texts }));
    expect(error).toMatchObject({ code: 'BAD_SETTING', message: expect.stringMatching(message) });
    expect(String(error)).not.toMatch(/short|first-key|a secret/);
  });

  test('are none where there are none', () => {
    expect(toAccessSettings({ ...NONE, keys: ' , ' })).toEqual({ keys: [], tokens: undefined });
  });
});
