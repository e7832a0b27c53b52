import { beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { testServer } from '../support/server.js';

/** The server of the run is asked for when a test runs; the audits are listed before. */
const audits = serverAudits({
  url: async () => `${await testServer()}/graphql`,
  // It is given more than fetch has room for in its types, and nothing else.
  fetchFn: fetch,
});

beforeAll(async () => {
  await testServer();
}, 90_000);

const ASK = '/graphql?query=%7Brelease%7Bdigest%7D%7D';

describe('GraphQL over HTTP, as the audits of graphql-http have it', () => {
  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect([result.status, 'reason' in result ? result.reason : '']).toEqual(['ok', '']);
  });

  test('there are as many audits as there were', () => {
    expect(audits).toHaveLength(61);
  });
});

describe('an operation that is wrong', () => {
  const statusFor = async (accept: string): Promise<number> => {
    const headers = { accept, 'content-type': 'application/json' };
    const body = JSON.stringify({ query: '{ nothing }' });
    return (await fetch(`${await testServer()}/graphql`, { method: 'POST', headers, body })).status;
  };

  test.each([
    ['application/json', 200],
    ['application/json; charset=utf-8', 200],
    ['application/graphql-response+json', 400],
    ['application/graphql-response+json, application/json;q=0.9', 400],
    ['*/*', 400],
  ])('is answered to who takes %s with %i', async (accept, status) => {
    expect(await statusFor(accept)).toBe(status);
  });
});

describe('another method than GET and POST', () => {
  test('is told of, by OPTIONS and by the refusal', async () => {
    const url = `${await testServer()}/graphql`;
    const answers = await Promise.all(['OPTIONS', 'PUT', 'DELETE'].map((method) => fetch(url, { method })));
    expect(answers.map(({ status }) => status)).toEqual([204, 405, 405]);
    for (const { headers } of answers) expect(headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
  });

  test('HEAD is answered with the headers of a GET', async () => {
    const url = (await testServer()) + ASK;
    await fetch(url); // the answer is kept from then on, without the line break that Apollo ends it with
    const [get, head] = [await fetch(url), await fetch(url, { method: 'HEAD' })];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    for (const name of ['content-length', 'content-type', 'etag', 'cache-control', 'vary'])
      expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)]);
  });
});
