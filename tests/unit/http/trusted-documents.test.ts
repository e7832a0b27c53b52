import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { readDocuments } from '../../../src/http/trusted-documents.js';
import { temporaryFolder } from '../../support/folders.js';
import { guardedApp } from '../../support/guarded-app.js';
import { thrownBy } from '../../support/thrown-by.js';

const LEADERS = 'query Leaders { release { digest } }';
const HASHED = 'query Hashed { release { loadedAt } }';
const HASH = createHash('sha256').update(HASHED).digest('hex');
const variables = { id: 'a' };

function fileOf(content: string): string {
  const path = join(temporaryFolder(), 'documents.json');
  writeFileSync(path, content);
  return path;
}

describe('a server of trusted documents', () => {
  let app: FastifyInstance;

  beforeAll(async () => {
    const trusted = readDocuments(fileOf(JSON.stringify({ leaders: LEADERS, [`sha256:${HASH}`]: HASHED })));
    app = await guardedApp({ trusted });
  });

  const post = (payload: object) => app.inject({ method: 'POST', url: '/graphql', payload });
  const byHash = { persistedQuery: { version: 1, sha256Hash: HASH } };

  test.each([
    ['an id of its own', { documentId: 'leaders' }, LEADERS],
    ['a digest as an id', { documentId: `sha256:${HASH}` }, HASHED],
    ['a digest as Apollo sends it', { extensions: byHash }, HASHED],
    ['a digest and its text', { query: HASHED, extensions: byHash }, HASHED],
    ['its very text', { query: LEADERS }, LEADERS],
  ])('answers what is asked by %s, as if by its text', async (_what, asked, query) => {
    expect((await post({ ...asked, variables })).json().body).toEqual({ query, variables });
    const { extensions, ...rest } = asked as { extensions?: object };
    const texts = { ...rest, ...(extensions && { extensions: JSON.stringify(extensions) }), variables: '{}' };
    const address = `/graphql?${new URLSearchParams(texts as Record<string, string>)}`;
    expect((await app.inject(address)).json().query).toEqual({ query, variables: '{}' });
  });

  test.each([
    ['an unknown id', { documentId: 'none' }],
    ['another text', { query: `${LEADERS} ` }],
    ['a known id with another text', { documentId: 'leaders', query: '{ release { loadedAt } }' }],
    ['a known digest with another text', { extensions: byHash, query: LEADERS }],
    ['the name of what every object has', { documentId: 'constructor' }],
    ['nothing', {}],
  ])('refuses %s', async (_what, asked) => {
    const { statusCode, body } = await post(asked);
    expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([403, 'UNTRUSTED_DOCUMENT']);
  });

  test('refuses several at once, and what is asked by GET', async () => {
    expect((await post([{ documentId: 'leaders' }])).statusCode).toBe(403);
    expect((await app.inject('/graphql?query={release{digest}}')).statusCode).toBe(403);
    expect((await app.inject('/graphql?extensions={')).statusCode).toBe(403);
    expect((await app.inject('/%67raphql?query={release{digest}}')).statusCode).toBe(403);
  });

  test('answers other paths as ever', async () => {
    expect((await app.inject('/export/gexf')).statusCode).toBe(200);
  });
});

test.each([
  ['is no JSON', '{', 'It cannot be read.'],
  ['is no object', '[]', 'It is no object.'],
  ['has what is no text', '{"a": 1}', 'The text of "a" is none.'],
])('a file that %s is refused by name', (_what, content, problem) => {
  const path = fileOf(content);
  expect(thrownBy(() => readDocuments(path))).toMatchObject({
    code: 'BAD_SETTING',
    message: `ALLEGIANCE_DOCUMENTS is "${path}". ${problem}`,
  });
});
