import { describe, expect, jest, test } from '@jest/globals';
import type { CypherFile } from '../../src/database/cypher-file.js';
import { requestDatabase } from '../../src/database/request-database.js';
import { queryTimedOut } from '../../src/errors.js';
import { errorOf } from '../support/error-of.js';
import { eventually } from '../support/eventually.js';
import { testDatabase } from '../support/test-database.js';

jest.setTimeout(60_000);

const database = testDatabase();
const statement = (text: string): CypherFile => ({ name: 'test', text, question: 'Does it?' });

/** Never ends, and can be told from all else that runs. */
const endless = (mark: string): CypherFile =>
  statement(`UNWIND range(1, 1000000000) AS ${mark} WITH ${mark} WHERE ${mark} % 7 = 8 RETURN ${mark}`);

const RUNNING = statement(`SHOW TRANSACTIONS YIELD currentQuery
  WHERE currentQuery CONTAINS $mark AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS number`);

async function running(mark: string): Promise<unknown> {
  const [row] = await database.read(RUNNING, { mark: `AS ${mark} ` });
  return row?.number;
}

async function untilRunning(mark: string, number: number): Promise<void> {
  await eventually(`${number} run`, async () => (await running(mark)) === number, 10_000);
}

describe('the database of one request', () => {
  test('is asked a few questions at a time, whatever is asked for at once, and others are answered meanwhile', async () => {
    const over = new AbortController();
    const bound = requestDatabase(database, over.signal);
    const asked = Array.from({ length: 60 }, () => errorOf(bound.read(endless('many'), {})));
    await untilRunning('many', 4);
    const others = Array.from({ length: 20 }, () => database.read(statement('RETURN 1 AS one'), {}));
    expect(await Promise.all(others)).toEqual(others.map(() => [{ one: 1 }]));
    expect(await running('many')).toBe(4);
    over.abort(queryTimedOut('enough'));
    for (const error of await Promise.all(asked)) expect(error.message).toBe('enough');
  });

  test('ends what runs in the database with the signal, and fails with its reason', async () => {
    const over = new AbortController();
    const asked = errorOf(requestDatabase(database, over.signal).read(endless('slow'), {}));
    await untilRunning('slow', 1);
    over.abort(queryTimedOut('It took too long.'));
    expect(await asked).toMatchObject({ code: 'QUERY_TIMEOUT', message: 'It took too long.' });
    await untilRunning('slow', 0);
  });

  test('ends a stream that nobody waits for any more', async () => {
    const over = new AbortController();
    const rows = requestDatabase(database, over.signal).stream(endless('stream'), {});
    const asked = errorOf(rows[Symbol.asyncIterator]().next());
    await untilRunning('stream', 1);
    over.abort(queryTimedOut('gone'));
    expect((await asked).message).toBe('gone');
    await untilRunning('stream', 0);
  });

  test('binds the sessions that others open on its driver alike', async () => {
    const over = new AbortController();
    const { driver, name } = requestDatabase(database, over.signal);
    const asked = Array.from({ length: 10 }, async () => {
      const session = driver.session({ database: name, defaultAccessMode: 'READ' });
      const error = await errorOf(session.executeRead((run) => run.run(endless('driven').text)));
      await session.close();
      return error;
    });
    await untilRunning('driven', 4);
    over.abort(queryTimedOut('enough'));
    for (const error of await Promise.all(asked)) expect(error.message).toBe('enough');
    await untilRunning('driven', 0);
  });

  test('is not asked at all after the signal', async () => {
    const bound = requestDatabase(database, AbortSignal.abort(queryTimedOut('over')));
    expect((await errorOf(bound.read(endless('late'), {}))).message).toBe('over');
    expect(await running('late')).toBe(0);
  });
});
