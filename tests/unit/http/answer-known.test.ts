import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import Fastify, { type InjectOptions } from 'fastify';
import { answerCache } from '../../../src/http/answer-cache.js';
import { answerKnown } from '../../../src/http/answer-known.js';
import { knownOperations, operationKey } from '../../../src/http/known-operations.js';
import { parsedOperation } from '../../support/parsed-operation.js';
import { toyServing } from '../../support/toy-serving.js';

const ENTITY = 'query ($id: ID!) { entity(id: $id) { name } }';
const SEARCH =
  'query ($first: Int) { search(text: "a", first: $first) { allies(first: $first) { allies(first: 100) { name } } } }';
const NAMED = 'query A { entity(id: "a") { name } } query B { entity(id: "b") { name } }';
const MEGABYTE = 1024 * 1024;

/** The hook before a route that is in Apollo's place. */
async function start(cacheBytes = MEGABYTE) {
  const toy = toyServing();
  const known = knownOperations();
  for (const text of [ENTITY, SEARCH]) known.set(operationKey(text, null), parsedOperation(toy.schema, text));
  known.set(operationKey(NAMED, 'B'), parsedOperation(toy.schema, NAMED, 'B'));
  const app = Fastify();
  app.addHook('preHandler', answerKnown(toy.schema, toy.serving, known, answerCache(cacheBytes)));
  app.route({ method: ['GET', 'POST', 'PUT'], url: '/graphql', handler: async () => 'left to Apollo' });
  const ask = async (payload: object | string, options: InjectOptions = {}) => {
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload, ...options });
    const { body, headers, statusCode, rawPayload } = answer;
    return { body, headers, statusCode, rawPayload };
  };
  return { ...toy, ask, known };
}

const LEFT = 'left to Apollo';
const addressOf = (query: string, variables: string): string =>
  `/graphql?${new URLSearchParams({ query, variables })}`;
const answerOf = (name: string): string =>
  JSON.stringify({ data: { entity: { name } }, extensions: { cost: { requested: 1, budget: 100_000 } } });

describe('a question that is known', () => {
  test('is answered, with the type that is asked for and the engine that answered', async () => {
    const { ask } = await start();
    const { body, headers } = await ask({ query: ENTITY, variables: { id: 'a' } });
    expect(body).toBe(answerOf('a of one'));
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-allegiance-engine': 'projection',
    });
  });

  test.each([
    [undefined, 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    ['application/json, text/plain, */*', 'application/json; charset=utf-8'],
    [
      'application/graphql-response+json, application/json;q=0.9',
      'application/graphql-response+json; charset=utf-8',
    ],
  ])('accepted as %s is sent as %s', async (accept, type) => {
    const { ask } = await start();
    const { headers } = await ask(
      { query: ENTITY, variables: { id: 'a' } },
      { headers: accept ? { accept } : {} },
    );
    expect(headers['content-type']).toBe(type);
  });

  test('is found by the name of the operation too', async () => {
    const { ask } = await start();
    expect((await ask({ query: NAMED, operationName: 'B' })).body).toBe(answerOf('b of one'));
    expect((await ask({ query: NAMED, operationName: 'A' })).body).toBe(LEFT);
    expect((await ask({ query: NAMED })).body).toBe(LEFT);
  });

  const known = { query: ENTITY, variables: { id: 'a' } };
  test.each<[string, object | string, InjectOptions]>([
    ['is new', { query: '{ entity(id: "a") { name } }' }, {}],
    ['differs in a space', { ...known, query: `${ENTITY} ` }, {}],
    ['is no text', { ...known, query: [ENTITY] }, {}],
    ['comes in a list', [known], {}],
    ['is none', {}, {}],
    ['comes by GET with variables that are no JSON', '', { method: 'GET', url: addressOf(ENTITY, 'id') }],
    ['comes by GET with a list of variables', '', { method: 'GET', url: addressOf(ENTITY, '[1]') }],
    ['comes by GET and is new', '', { method: 'GET', url: addressOf(`${ENTITY} `, '{"id":"a"}') }],
    ['is to be answered as something else', known, { headers: { accept: 'text/html' } }],
    ['is refused as JSON', known, { headers: { accept: 'application/json;q=0' } }],
    [
      'is to be answered as what only begins like JSON',
      known,
      { headers: { accept: 'application/jsonfoo' } },
    ],
    ['has variables in a list', { query: SEARCH, variables: [1] }, {}],
    ['has a text for variables', { query: SEARCH, variables: 'a' }, {}],
    ['is put', known, { method: 'PUT' }],
    ['has an error in its answer', { ...known, variables: { id: 'bad' } }, {}],
    ['lacks a variable', { query: ENTITY }, {}],
    ['has a variable of the wrong form', { query: SEARCH, variables: { first: 'many' } }, {}],
    ['would cost too much by its variables', { query: SEARCH, variables: { first: 100 } }, {}],
  ])('that %s is left to Apollo', async (_, payload, options) => {
    const { ask } = await start();
    expect((await ask(payload, options)).body).toBe(LEFT);
  });

  test('that costs less by its variables is answered', async () => {
    const { ask } = await start();
    expect((await ask({ query: SEARCH, variables: { first: 10 } })).body).not.toBe(LEFT);
  });
});

describe('an answer', () => {
  test('is kept for who asks the same with the same variables', async () => {
    const { ask, asked } = await start();
    for (const id of ['a', 'b', 'a', 'b', 'a']) {
      const { body, headers } = await ask({ query: ENTITY, variables: { id } });
      expect(body).toBe(answerOf(`${id} of one`));
      expect(headers['x-allegiance-engine']).toBe('projection');
    }
    expect(asked.entity).toBe(2);
  });

  test('is not given for another release, nor by the name of another engine', async () => {
    const { ask, serves, holds } = await start();
    const question = { query: ENTITY, variables: { id: 'a' } };
    await ask(question);
    serves('cypher', 'two');
    holds('two');
    const { body, headers } = await ask(question);
    expect(body).toBe(answerOf('a of two'));
    expect(headers['x-allegiance-engine']).toBe('cypher');
  });

  test('is not kept where it is of another release than was served when it was asked for', async () => {
    const { ask, serves, holds, asked } = await start();
    const question = { query: SEARCH, variables: { first: 1 } };
    holds('two');
    const { headers } = await ask(question);
    expect(headers['x-allegiance-engine']).toBe('cypher');
    holds('one');
    serves('projection', 'one');
    const before = asked.search;
    await ask(question);
    expect(asked.search).toBe(before + 1);
  });

  test('with an error is not kept', async () => {
    const { ask, asked } = await start();
    const question = { query: ENTITY, variables: { id: 'bad' } };
    await ask(question);
    const before = asked.entity;
    await ask(question);
    expect(asked.entity).toBeGreaterThan(before);
  });

  test('is not kept where none is to be', async () => {
    const { ask, asked } = await start(0);
    for (let time = 0; time < 2; time++) await ask({ query: ENTITY, variables: { id: 'a' } });
    expect(asked.entity).toBe(2);
  });

  test('is kept as long as there is room, and not at all where it alone would take more than a tenth', async () => {
    const { ask, asked } = await start(4_000);
    const ids = Array.from({ length: 100 }, (_, index) => `${index}`);
    const askAll = async (some: readonly string[]): Promise<number> => {
      const before = asked.entity;
      for (const id of some) await ask({ query: ENTITY, variables: { id } });
      return asked.entity - before;
    };
    expect(await askAll(ids)).toBe(100);
    expect(await askAll(ids.slice(-5))).toBe(0);
    expect(await askAll(ids.slice(0, 50))).toBe(50);
    const long = 'a'.repeat(200);
    expect(await askAll([long, long])).toBe(2);
  });
});

describe('a question by GET', () => {
  const url = addressOf(ENTITY, '{"id":"a"}');
  const byGet: InjectOptions = { method: 'GET', url };

  test('is answered, and may be kept by who asks for it anew each time', async () => {
    const { ask } = await start();
    const { body, headers } = await ask('', byGet);
    expect(body).toBe(answerOf('a of one'));
    expect(headers).toMatchObject({ 'cache-control': 'no-cache', vary: 'accept, accept-encoding' });
    expect(headers.etag).toMatch(/^W\/"[\w-]{27}"$/);
  });

  test('of who has the answer is told so, and nothing is asked of anybody', async () => {
    const { ask, asked } = await start(0);
    const { headers } = await ask('', byGet);
    for (const known of [headers.etag, `"other", ${headers.etag}`]) {
      const again = await ask('', { ...byGet, headers: { 'if-none-match': known } });
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', headers.etag]);
    }
    expect(asked.entity).toBe(1);
  });

  test('has another tag in another release, with other variables, and with another text', async () => {
    const { ask, serves, holds, known, schema } = await start();
    const tags = [(await ask('', byGet)).headers.etag];
    tags.push((await ask('', { ...byGet, url: addressOf(ENTITY, '{"id":"b"}') })).headers.etag);
    const spaced = `${ENTITY} `;
    known.set(operationKey(spaced, null), parsedOperation(schema, spaced));
    tags.push((await ask('', { ...byGet, url: addressOf(spaced, '{"id":"a"}') })).headers.etag);
    serves('projection', 'two');
    holds('two');
    const { statusCode, headers } = await ask('', {
      ...byGet,
      headers: { 'if-none-match': String(tags[0]) },
    });
    expect(statusCode).toBe(200);
    expect(new Set([...tags, headers.etag]).size).toBe(4);
  });

  test('has no tag where its answer is of another release than was served when it was asked', async () => {
    const { ask, holds } = await start();
    holds('two');
    const { headers } = await ask('', { ...byGet, url: addressOf(SEARCH, '{"first":1}') });
    expect(headers.etag).toBeUndefined();
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('a long answer', () => {
  const long = 'a'.repeat(5_000);
  const question = { query: ENTITY, variables: { id: long } };

  test.each(['gzip', 'br, gzip', 'deflate, gzip;q=0.5', '*', 'GZIP'])(
    'is sent compressed to who takes "%s", from the cache too',
    async (encoding) => {
      const { ask } = await start();
      for (let time = 0; time < 2; time++) {
        const { headers, rawPayload } = await ask(question, { headers: { 'accept-encoding': encoding } });
        expect(headers['content-encoding']).toBe('gzip');
        expect(headers['content-length']).toBe(`${rawPayload.length}`);
        expect(gunzipSync(rawPayload).toString()).toBe(answerOf(`${long} of one`));
      }
    },
  );

  test.each(['', 'br', 'identity', 'gzip;q=0', 'gzip; q=0.00, br', 'xgzip'])(
    'is sent as it is to who takes "%s"',
    async (encoding) => {
      const { ask } = await start();
      const { headers, body } = await ask(question, { headers: { 'accept-encoding': encoding } });
      expect(headers['content-encoding']).toBeUndefined();
      expect(body).toBe(answerOf(`${long} of one`));
    },
  );

  test('alone is worth it', async () => {
    const { ask } = await start();
    const short = { query: ENTITY, variables: { id: 'a' } };
    const { headers } = await ask(short, { headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBeUndefined();
  });
});
