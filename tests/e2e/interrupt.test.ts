import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Address, connect, type Row } from '../../src/database/connect.js';
import { releaseKey } from '../../src/model/release.js';
import { readFacts } from '../../src/seed/read-facts.js';
import { cleanUp } from '../support/clean-up.js';
import { allegiance, startAllegiance } from '../support/command-line.js';
import { contentsOf, markerOf } from '../support/database-contents.js';
import { databaseEnvironment } from '../support/database-environment.js';
import { digestOf } from '../support/digest-of.js';
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
      const before = [await nodesOf(database), await markerOf(database)];
      // Somebody is about to write what the load will write too, so that it has to wait, and is in the middle of its work.
      const { data } = readFacts(next);
      const release = await hold(database, releaseKey(digestOf(next)), data.entities.at(-1)?.value.id ?? '');
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
      expect([await nodesOf(database), await markerOf(database)]).toEqual(before);
    },
  );

  test('replaces it where nothing ends it', async () => {
    expect(await allegiance(['seed', next], databaseEnvironment(database))).toMatchObject({ code: 0 });
    expect(await ask(database, 'MATCH (n) WHERE NOT n:Release RETURN DISTINCT n.release AS release')).toEqual(
      [{ release: releaseKey(digestOf(next)) }],
    );
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

/** The nodes of the release that is read. */
async function nodesOf(address: Address): Promise<Row[]> {
  const marker = await markerOf(address);
  const { nodes } = await contentsOf(address);
  return nodes.filter(({ properties }) => (properties as Row).release === marker?.key);
}

/** Has a transaction make an entity of a release, which no other can make then. Answers what takes it back. */
async function hold(address: Address, release: string, id: string): Promise<() => Promise<void>> {
  const { driver, close } = connect(address);
  cleanUp(close);
  const session = driver.session();
  const transaction = session.beginTransaction();
  await transaction.run('CREATE (:Entity {release: $release, id: $id})', { release, id });
  return async () => {
    await transaction.rollback();
    await session.close();
  };
}
