import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Address, connect } from '../../src/database/connect.js';
import { cleanUp } from '../support/clean-up.js';
import { allegiance, startAllegiance } from '../support/command-line.js';
import { contentsOf, markerOf } from '../support/database-contents.js';
import { databaseEnvironment } from '../support/database-environment.js';
import { ask } from '../support/embedded-start.js';
import { eventually } from '../support/eventually.js';
import { temporaryFolder } from '../support/folders.js';
import { scratchDatabase } from '../support/scratch-database.js';
import { fixturePath } from '../support/wiki-fixtures.js';

jest.setTimeout(60_000);

const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

const GOING_ON =
  "SHOW TRANSACTIONS YIELD status, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN status";

describe('a seed that replaces a release', () => {
  const folder = temporaryFolder();
  const [old, next] = [join(folder, 'old'), join(folder, 'next')];
  let database: Address;

  beforeAll(async () => {
    database = await scratchDatabase();
    const wiki = ['import', 'wiki', fixturePath('ravens', 'xml'), '--map', fixturePath('ravens', 'yaml')];
    await Promise.all([allegiance(['init', old]), allegiance([...wiki, '--into', next])]);
    await allegiance(['seed', old], databaseEnvironment(database));
  });

  const going = async (): Promise<string[]> =>
    (await ask(database, GOING_ON)).map(({ status }) => String(status));

  test.each(SIGNALS)(
    'leaves the old one where %s ends it midway, and exits with %i',
    async (signal, code) => {
      const before = [await contentsOf(database), await markerOf(database)];
      // What the new release does not have is held, so that the load comes to it, has to wait, and is in the middle of its work.
      const release = await hold(database, 'elder/house-vael');
      const { child, ended } = startAllegiance(['seed', next], databaseEnvironment(database));
      await eventually(
        'the load waits',
        async () => (await going()).some((status) => status.startsWith('Blocked')),
        30_000,
      );
      child.kill(signal);
      expect(await ended).toMatchObject({
        code,
        data: '',
        told: expect.stringContaining('Ended. What was loaded before is there still'),
      });
      await release();
      await eventually('its transaction is undone', async () => (await going()).length === 0);
      expect([await contentsOf(database), await markerOf(database)]).toEqual(before);
    },
  );

  test('replaces it where nothing ends it', async () => {
    expect(await allegiance(['seed', next], databaseEnvironment(database))).toMatchObject({ code: 0 });
    expect(await ask(database, "MATCH (n:Entity) WHERE n.id STARTS WITH 'elder/' RETURN n.id")).toEqual([]);
  });
});

describe('an import that is ended while it reads', () => {
  test.each(SIGNALS)('by %s leaves nothing behind, and exits with %i', async (signal, code) => {
    const [folder, temporary] = [temporaryFolder(), temporaryFolder()];
    const words = [
      'import',
      'wiki',
      '-',
      '--map',
      fixturePath('ravens', 'yaml'),
      '--into',
      join(folder, 'mine'),
    ];
    const { child, ended } = startAllegiance(words, { TMPDIR: temporary });
    child.stdin.write('<mediawiki>');
    const drafts = () => [...readdirSync(folder), ...readdirSync(temporary)];
    await eventually('it has begun', () => drafts().length === 2);
    child.kill(signal);
    expect(await ended).toMatchObject({ code, data: '', told: 'Ended. Nothing was written.\n' });
    expect(drafts()).toEqual([]);
  });
});

/** Has a transaction hold an entity, which no other can write then. Answers what lets go of it. */
async function hold(address: Address, id: string): Promise<() => Promise<void>> {
  const { driver, close } = connect(address);
  cleanUp(close);
  const session = driver.session();
  const transaction = session.beginTransaction();
  await transaction.run('MATCH (n:Entity {id: $id}) SET n.held = true', { id });
  return async () => {
    await transaction.rollback();
    await session.close();
  };
}
