import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { connect, type Database } from '../../src/database/connect.js';
import type { CypherFile } from '../../src/database/cypher-file.js';
import type { EmbeddedDatabase } from '../../src/database/embedded/start-embedded.js';
import { cleanUp } from '../support/clean-up.js';
import { during, startThrowAway } from '../support/embedded-start.js';
import { errorOf } from '../support/error-of.js';

jest.setTimeout(60_000);

const statement = (text: string): CypherFile => ({ name: 'test', text, question: 'Does it?' });

describe('a connection', () => {
  let started: EmbeddedDatabase;
  let database: Database;

  beforeAll(async () => {
    started = await startThrowAway();
    database = connect(started);
    cleanUp(() => database.close());
  });

  test('sends whole numbers as integers, also deep inside, and reads them back as numbers', async () => {
    const values = { limit: 1, deep: [{ days: -7, ratio: 0.5 }], text: '3', nothing: null };
    const query = statement(
      'UNWIND [[1], [2]] AS row RETURN $values AS values, $values.limit / 2 AS half, row LIMIT $values.limit',
    );
    expect(await database.read(query, { values })).toEqual([{ values, half: 0, row: [1] }]);
  });

  test('does not write while it reads', async () => {
    await expect(database.read(statement('CREATE (:Test)'), {})).rejects.toThrow(/read access mode/);
  });

  test('writes everything or nothing', async () => {
    const half = database.write(async (run) => {
      await run(statement('CREATE (:Half)'), {});
      throw new Error('the second part failed');
    });
    await expect(half).rejects.toThrow('the second part failed');
    expect(await database.read(statement('MATCH (n:Half) RETURN n'), {})).toEqual([]);
  });

  test('answers with what the work in a transaction answers', async () => {
    expect(
      await database.write((run) =>
        run(statement('CREATE (n:Whole {id: $id}) RETURN n.id AS id'), { id: 'a' }),
      ),
    ).toEqual([{ id: 'a' }]);
  });

  test('runs the statements of a file one by one', async () => {
    await database.define(
      statement(`// Two of them; and a comment.
CREATE CONSTRAINT one IF NOT EXISTS FOR (n:One) REQUIRE n.id IS UNIQUE;
CREATE INDEX two IF NOT EXISTS FOR (n:Two)
  ON (n.name);
`),
    );
    const names = await database.read(
      statement("SHOW INDEXES YIELD name WHERE name IN ['one', 'two'] RETURN name ORDER BY name"),
      {},
    );
    expect(names).toEqual([{ name: 'one' }, { name: 'two' }]);
  });

  test('is verified where the server has the database', async () => {
    await database.verify();
    const error = await errorOf(
      during({ ...started, database: 'nonesuch' as 'neo4j' }, (other) => other.verify()),
    );
    expect(error).toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: 'The server has no such database.',
    });
  });

  test('says within seconds that the database has gone', async () => {
    await database.verify();
    await started.stop();
    const before = Date.now();
    expect(await errorOf(database.read(statement('RETURN 1 AS one'), {}))).toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      httpStatus: 503,
    });
    expect(Date.now() - before).toBeLessThan(5_000);
  });
});
