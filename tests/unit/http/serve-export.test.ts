import { describe, expect, test } from '@jest/globals';
import Fastify from 'fastify';
import { databaseUnreachable } from '../../../src/errors.js';
import type { Serving } from '../../../src/graphql/context.js';
import { serveExport } from '../../../src/http/serve-export.js';

const ENGINE = { vocabulary: { catalogue: new Map() } };

/** Asks a server whose database answers this to every question. */
async function ask(read: () => Promise<unknown[]>, path = '/export/jsonl', most = 1) {
  const app = Fastify();
  const serving = { database: { read }, engine: () => ENGINE };
  await serveExport(app, serving as unknown as Serving, most);
  const { statusCode, body, headers } = await app.inject(path);
  return { statusCode, refused: JSON.parse(body), headers };
}

const fails = (error: Error) => async () => {
  throw error;
};

describe('an export that fails', () => {
  test('says nothing of a mistake of ours', async () => {
    expect(await ask(fails(new TypeError('secret is undefined')))).toMatchObject({
      statusCode: 500,
      refused: { code: 'INTERNAL_ERROR', message: 'Unexpected error.' },
      headers: { 'cache-control': 'no-store' },
    });
  });

  test('says that the database does not answer, and not why', async () => {
    const { statusCode, refused } = await ask(fails(databaseUnreachable('bolt://secret does not answer.')));
    expect([statusCode, refused]).toEqual([
      503,
      {
        code: 'DATABASE_UNREACHABLE',
        message: 'The database does not answer.',
        hint: 'Try again in a moment.',
      },
    ]);
  });

  test('says that there is no release', async () => {
    expect((await ask(async () => [])).refused).toMatchObject({ message: 'The database holds no release.' });
  });

  test('gives its place back', async () => {
    const app = Fastify();
    let asked = 0;
    const read = async () => {
      if (asked++ % 2 === 0) return [{ release: { digest: 'one' } }];
      throw new Error('It fails while it is gathered.');
    };
    const serving = { database: { read }, engine: () => ENGINE };
    await serveExport(app, serving as unknown as Serving, 1);
    for (let turn = 0; turn < 3; turn++)
      expect((await app.inject('/export/jsonl')).json().code).toBe('INTERNAL_ERROR');
  });
});

test('a server that may send none says so', async () => {
  const { statusCode, refused } = await ask(async () => [{ release: { digest: 'one' } }], '/export/gexf', 0);
  expect([statusCode, refused]).toEqual([
    503,
    {
      code: 'EXPORTS_BUSY',
      message: '0 exports are under way, and there may be 0.',
      hint: 'Set ALLEGIANCE_EXPORTS to have any.',
    },
  ]);
});
