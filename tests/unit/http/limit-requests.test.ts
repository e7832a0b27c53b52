import { expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { toTrustProxy } from '../../../src/http/trust-proxy.js';
import { guardedApp } from '../../support/guarded-app.js';
import { thrownBy } from '../../support/thrown-by.js';

/** Asks as a client of this address, which a proxy at 10.0.0.1 tells of. */
async function ask(app: FastifyInstance, client: string, url = '/graphql') {
  const headers = { 'x-forwarded-for': client, 'content-type': 'application/json' };
  return app.inject({ url, headers, remoteAddress: '10.0.0.1' });
}

test('a client is told how often it may ask, and refused with when to ask again where it asked more often', async () => {
  const app = await guardedApp({ requestsPerMinute: 2 });
  const first = await ask(app, '1.1.1.1');
  expect(first.headers).toMatchObject({ 'ratelimit-limit': '2', 'ratelimit-remaining': '1' });
  expect((await ask(app, '1.1.1.1')).statusCode).toBe(200);
  const refused = await ask(app, '1.1.1.1');
  expect(refused.statusCode).toBe(429);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
  expect(refused.json()).toEqual({
    errors: [
      {
        message: 'A client may ask 2 times a minute.',
        extensions: { code: 'RATE_LIMITED', hint: 'Wait as long as Retry-After says.' },
      },
    ],
  });
  expect((await ask(app, '1.1.1.1', '/%67raphql')).statusCode).toBe(429);
  expect((await ask(app, '1.1.1.1', '/export/gexf')).json()).toMatchObject({ code: 'RATE_LIMITED' });
  for (const url of ['/livez', '/readyz', '/']) expect((await ask(app, '1.1.1.1', url)).statusCode).toBe(200);
});

test('whoever tries keys is counted too', async () => {
  const access = { keys: ['a-key-of-the-readers'], tokens: undefined };
  const app = await guardedApp({ requestsPerMinute: 2, access });
  const statuses: number[] = [];
  for (let tried = 0; tried < 3; tried++) statuses.push((await ask(app, '1.1.1.1')).statusCode);
  expect(statuses).toEqual([401, 401, 429]);
});

test('who a client is says the proxy where it is trusted, and else the connection alone', async () => {
  const trusting = await guardedApp({ requestsPerMinute: 1, trustProxy: toTrustProxy('10.0.0.0/8') });
  expect((await ask(trusting, '1.1.1.1')).statusCode).toBe(200);
  expect((await ask(trusting, '2.2.2.2')).statusCode).toBe(200);
  // What a client adds in front of what the proxy says counts for nothing.
  expect((await ask(trusting, '3.3.3.3, 2.2.2.2')).statusCode).toBe(429);
  const wary = await guardedApp({ requestsPerMinute: 1 });
  expect((await ask(wary, '1.1.1.1')).statusCode).toBe(200);
  expect((await ask(wary, '2.2.2.2')).statusCode).toBe(429);
});

test('a client of IPv6 is known by the network that it has for itself', async () => {
  const app = await guardedApp({ requestsPerMinute: 1, trustProxy: toTrustProxy('10.0.0.1') });
  expect((await ask(app, '2001:db8:1:2::1')).statusCode).toBe(200);
  expect((await ask(app, '2001:db8:1:2:ffff::9')).statusCode).toBe(429);
  expect((await ask(app, '2001:db8:1:3::1')).statusCode).toBe(200);
});

test.each(['true', '*', '0.0.0.0/0', '::/0', '10.0.0.0/33', '10.0.0.0/8/8', 'proxy.example', '1'])(
  'a proxy is not trusted by the word "%s"',
  (text) => {
    expect(thrownBy(() => toTrustProxy(text))).toMatchObject({ code: 'BAD_SETTING' });
  },
);

test.each([
  ['', false],
  ['loopback', ['loopback']],
  ['10.0.0.0/8, ::1', ['10.0.0.0/8', '::1']],
])('a proxy is trusted by the word "%s" as %j', (text, trusted) => {
  expect(toTrustProxy(text)).toEqual(trusted);
});
