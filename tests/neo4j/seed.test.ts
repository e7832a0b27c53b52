import { isDeepStrictEqual } from 'node:util';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { atRelease } from '../../src/database/at-release.js';
import { connect, type Database, type Row, type Run } from '../../src/database/connect.js';
import type { CypherFile } from '../../src/database/cypher-file.js';
import type { EmbeddedDatabase } from '../../src/database/embedded/start-embedded.js';
import { allCitations } from '../../src/queries/all-citations.js';
import { allEntities } from '../../src/queries/all-entities.js';
import { allRelationships } from '../../src/queries/all-relationships.js';
import { release } from '../../src/queries/release.js';
import type { DataSet } from '../../src/seed/data-set.js';
import { type Seeded, seed } from '../../src/seed/seed.js';
import { cleanUp } from '../support/clean-up.js';
import { type Files, readFiles, yaml } from '../support/data-folder.js';
import { startThrowAway } from '../support/embedded-start.js';
import { errorOf } from '../support/error-of.js';
import { temporaryFolder } from '../support/folders.js';
import { leaveBeside } from '../support/leave-beside.mjs';

const page = (relationships: string): Files => ({
  'mirror/page.yaml': yaml`
    source: { id: wiki/page, title: Page, publisher: Wiki }
    relationships:
${relationships}
  `,
});
const LED_BY_WORF =
  '      - { subject: mirror/alliance, type: LED_BY, object: mirror/worf, office: Regent, citations: [Rise 1] }';
const LED_BY_MARTOK =
  '      - { subject: mirror/alliance, type: LED_BY, object: mirror/martok, citations: [Rise 2] }';

const STO_CAST = yaml`
  source: { id: wiki/sto-cast, title: Online cast, publisher: Wiki }
  entities:
    - { id: sto/worf, kind: Person, name: Worf, description: D., citations: [Intro 1] }
`;

const oneRegent = readFiles(page(LED_BY_WORF));
const twoRegents = readFiles(page(`${LED_BY_WORF}\n${LED_BY_MARTOK}`));

/** Statements of a load that come when the new release is there: the marker of a turn, and the end. */
const LAST_STEPS = 3;

const disputed = readFiles(
  page(`${LED_BY_WORF}
      - { id: mirror/alliance.one, subject: mirror/alliance, type: LED_BY, object: mirror/martok, start: 2400, citations: [Rise 2] }
      - { id: mirror/alliance.other, subject: mirror/alliance, type: LED_BY, object: mirror/martok, start: 2401, citations: [Rise 3] }
    disputes:
      - { reason: The years differ., relationships: [mirror/alliance.one, mirror/alliance.other] }`),
);

const statement = (text: string): CypherFile => ({ name: 'test', text, question: 'What is there?' });
const CONTENTS = statement(`
  MATCH (n) OPTIONAL MATCH (n)-[r]->(m)
  RETURN labels(n) AS labels, properties(n) AS properties, type(r) AS type, properties(r) AS claim, m.id AS object
  ORDER BY n.id, type, object, r.id`);

describe('the seed', () => {
  const store = temporaryFolder();
  let started: EmbeddedDatabase;
  let database: Database;

  const open = (): void => {
    const opened = connect(started);
    database = opened;
    cleanUp(() => opened.close());
  };
  const contents = (): Promise<Row[]> => database.read(CONTENTS, {});
  /** What readers read: by all queries that read all, of the release that the marker names. */
  const released = async (): Promise<unknown> => {
    const loaded = await release(database);
    if (!loaded) return undefined;
    const reader = atRelease(database, loaded.digest);
    const found: unknown[] = [];
    for (const part of [allEntities(reader), allRelationships(reader, new Map()), allCitations(reader)])
      for await (const record of part) found.push(record);
    return { digest: loaded.digest, found: found.map((record) => JSON.stringify(record)).toSorted() };
  };
  /** Whether the database holds what a load of this data into an empty one comes to. */
  const expectAsFromNothing = async (data: DataSet): Promise<void> => {
    const held = await contents();
    await clear();
    await seed(database, data);
    expect(withoutTimes(held)).toEqual(withoutTimes(await contents()));
  };
  const clear = (): Promise<Row[]> =>
    database.write((run) => run(statement('MATCH (n) DETACH DELETE n'), {}));

  beforeAll(async () => {
    started = await startThrowAway({ store });
    open();
  }, 60_000);

  beforeEach(clear);

  test('writes entities with their kind, relationships with their type, and the release last', async () => {
    const { changed, release: loaded } = await seed(database, oneRegent);
    expect(changed).toBe(true);
    const rows = await contents();
    const alliance = rows.find(({ type }) => type === 'LED_BY');
    expect(alliance).toMatchObject({
      labels: expect.arrayContaining(['Entity', 'Faction']),
      properties: { id: 'mirror/alliance', name: 'Alliance', continuity: 'mirror', kind: 'Faction' },
      object: 'mirror/worf',
      claim: { office: 'Regent', rank: 'normal', citations: ['wiki/page#rise-1'] },
    });
    const marker = rows.find(({ labels }) => (labels as string[]).includes('Release'));
    const found = ['unrelated-entities mirror/capture-of-worf', 'unrelated-entities mirror/martok'];
    expect(marker?.properties).toEqual({
      ...loaded,
      id: 'current',
      key: loaded.digest.slice(0, 12),
      types: [...oneRegent.catalogue.keys()].map((name) => expect.stringContaining(`"name":"${name}"`)),
      findings: expect.arrayContaining(found),
    });
  });

  test('changes nothing when the same release is there, and says so', async () => {
    await seed(database, oneRegent);
    const before = await contents();
    expect(await seed(database, oneRegent)).toMatchObject({ changed: false });
    expect(await contents()).toEqual(before);
  });

  test('asks three questions where the same release is there, and nothing else', async () => {
    await seed(database, oneRegent);
    const asked: string[] = [];
    const refuse = (): never => {
      throw new Error('It is there already.');
    };
    const read: Run = (file, parameters) => {
      asked.push(file.name);
      return database.read(file, parameters);
    };
    await seed({ ...database, read, write: refuse, define: refuse, stream: refuse }, oneRegent);
    expect(asked).toEqual(['checks/contents', 'doctor/counts', 'doctor/indexes']);
  });

  test('says again what the checks found, at the line where it is written by now', async () => {
    const moved = readFiles({ ...page(LED_BY_WORF), 'sto/cast.yaml': `# A comment.\n${STO_CAST}` });
    const first = await seed(database, oneRegent);
    const again = await seed(database, moved);
    expect(again.changed).toBe(false);
    const lineOf = ({ warnings }: Seeded) => warnings.find(({ record }) => record.includes('sto/worf'))?.line;
    expect([lineOf(first), lineOf(again)]).toEqual([3, 4]);
    expect(again.warnings).toHaveLength(first.warnings.length);
  });

  test('takes away what the files no longer have', async () => {
    await seed(database, twoRegents);
    await seed(database, oneRegent);
    const rows = await contents();
    expect(rows.filter(({ type }) => type === 'LED_BY').map(({ object }) => object)).toEqual(['mirror/worf']);
    expect(rows.map(({ properties }) => (properties as { id: string }).id)).not.toContain('wiki/page#rise-2');
  });

  test('gives the same contents from an older release as from nothing', async () => {
    await seed(database, twoRegents);
    await seed(database, oneRegent);
    await expectAsFromNothing(oneRegent);
  });

  test('moves a relationship whose id stays and whose end changes', async () => {
    const id = 'mirror/alliance.led-by.regent';
    const regent = (object: string): DataSet =>
      readFiles(
        page(
          `      - { id: ${id}, subject: mirror/alliance, type: LED_BY, object: ${object}, citations: [Rise 1] }`,
        ),
      );
    await seed(database, regent('mirror/worf'));
    await seed(database, regent('mirror/martok'));
    const led = (await contents()).filter(({ type }) => type === 'LED_BY');
    expect(led).toMatchObject([{ object: 'mirror/martok', claim: { id } }]);
  });

  test('gives an entity whose kind changes its new label, and takes the old one', async () => {
    const cast = (kind: string): DataSet =>
      readFiles({
        'mirror/more.yaml': yaml`
          source: { id: wiki/more, title: More, publisher: Wiki }
          entities:
            - { id: mirror/regency, kind: ${kind}, name: Regency, description: D., citations: [Intro 1] }
        `,
      });
    await seed(database, cast('Faction'));
    await seed(database, cast('Place'));
    const regency = (await contents()).find(
      ({ properties }) => (properties as { id: string }).id === 'mirror/regency',
    );
    expect(new Set(regency?.labels as string[])).toEqual(new Set(['Entity', 'Place']));
  });

  test.each([
    ['citations', 'MATCH (n:Citation {release: $key}) WITH n ORDER BY n.id LIMIT 2 DETACH DELETE n'],
    ['a source', 'MATCH (n:Source {release: $key}) WITH n LIMIT 1 DETACH DELETE n'],
    ['a relationship', 'MATCH (:Entity {release: $key})-[r:LED_BY]->() WITH r LIMIT 1 DELETE r'],
    ['an entity', "MATCH (n:Entity {release: $key, id: 'mirror/worf'}) DETACH DELETE n"],
    ['a continuity', 'MATCH (n:Continuity {release: $key}) WITH n LIMIT 1 DETACH DELETE n'],
    ['which source a citation is from', 'MATCH (:Citation {release: $key})-[r]->() WITH r LIMIT 1 DELETE r'],
    ['a dispute', 'MATCH (n:Dispute {release: $key}) DETACH DELETE n'],
  ])('loads a release again that has lost %s, whatever stands beside it', async (_, loss) => {
    const { release: loaded } = await seed(database, disputed);
    const whole = withoutTimes(await contents());
    await leaveBeside(database, seed, disputed);
    expect(await seed(database, disputed)).toMatchObject({ changed: false });
    await database.write((run) => run(statement(loss), { key: loaded.digest.slice(0, 12) }));
    const again = await seed(database, disputed);
    expect(again).toMatchObject({ changed: true, release: { digest: loaded.digest } });
    expect(withoutTimes(await contents())).toEqual(whole);
    expect(await seed(database, disputed)).toMatchObject({ changed: false });
  });

  test('is whole in the end where the loading again breaks off after any statement', async () => {
    await seed(database, oneRegent);
    const whole = withoutTimes(await contents());
    const damage = (): Promise<Row[]> =>
      database.write((run) => run(statement('MATCH (n:Citation) WITH n LIMIT 1 DETACH DELETE n'), {}));
    await damage();
    const statements = await countStatements(database, oneRegent);
    expect(statements).toBeGreaterThan(10);
    for (let last = 1; last <= statements; last++) {
      await damage();
      const breaking = interrupted(database, (run) => run === last);
      await expect(seed(breaking, oneRegent)).rejects.toThrow('broken off');
      await seed(database, oneRegent);
      expect(withoutTimes(await contents())).toEqual(whole);
    }
  }, 120_000);

  test('refuses a database that holds what it did not load, and leaves it alone', async () => {
    await database.write((run) => run(statement("CREATE (:Invoice {id: 'mine'})"), {}));
    const error = await errorOf(seed(database, oneRegent));
    expect(error).toMatchObject({
      code: 'DATABASE_NOT_OURS',
      message: 'The database holds 1 node that Allegiance did not load.',
    });
    expect(await contents()).toHaveLength(1);
  });

  test('is the old release or the new one when it breaks off after any statement, and nothing else after the next', async () => {
    await seed(database, oneRegent);
    const old = await released();
    const statements = await countStatements(database, twoRegents);
    const [whole, replaced] = [await contents(), await released()];
    expect(statements).toBeGreaterThan(14);
    for (let last = 1; last <= statements; last++) {
      await seed(database, oneRegent);
      const breaking = interrupted(database, (run) => run === last);
      await expect(seed(breaking, twoRegents)).rejects.toThrow('broken off');
      expect([old, replaced]).toContainEqual(await released());
      await seed(database, twoRegents);
      expect(withoutTimes(await contents())).toEqual(withoutTimes(whole));
    }
  }, 120_000);

  test('is no release when a first load breaks off after any statement, and is whole after the next', async () => {
    await seed(database, twoRegents);
    const whole = await contents();
    await clear();
    const statements = await countStatements(database, twoRegents);
    for (let last = 1; last <= statements; last++) {
      await clear();
      const breaking = interrupted(database, (run) => run === last);
      await expect(seed(breaking, oneRegent)).rejects.toThrow('broken off');
      const loaded = await release(database);
      // What follows the marker clears away, and undoes nothing.
      expect(loaded === undefined || last > statements - LAST_STEPS).toBe(true);
      expect(await seed(database, twoRegents)).toMatchObject({ changed: true });
      expect(withoutTimes(await contents())).toEqual(withoutTimes(whole));
    }
  }, 120_000);

  test('is read as the old release between any two statements of a load, and then as the new one', async () => {
    await seed(database, oneRegent);
    const old = await released();
    const seen: unknown[] = [];
    const watched = watching(database, async () => {
      seen.push(await released());
    });
    await seed(watched, twoRegents);
    const replaced = await released();
    expect(seen.length).toBeGreaterThan(14);
    const turn = seen.findIndex((found) => !isDeepStrictEqual(found, old));
    expect(turn).toBeGreaterThan(10);
    expect(seen.slice(turn)).toEqual(Array(seen.length - turn).fill(replaced));
  });

  test('clears away what an earlier version loaded, whose nodes say of no release that they are of it', async () => {
    await seed(database, oneRegent);
    const earlier = `MATCH (n) WHERE n.release IS NOT NULL REMOVE n.release WITH count(n) AS nodes
      MATCH (release:Release) SET release.digest = 'earlier' REMOVE release.key, release.types`;
    await database.write((run) => run(statement(earlier), {}));
    expect(await release(database)).toBeUndefined();
    await seed(database, twoRegents);
    await expectAsFromNothing(twoRegents);
  });

  test('loads the longest name that there may be, of the widest characters', async () => {
    const cast = STO_CAST.replace('name: Worf', `name: ${'🖖'.repeat(2_000)}`);
    const { changed } = await seed(database, readFiles({ ...page(LED_BY_WORF), 'sto/cast.yaml': cast }));
    expect(changed).toBe(true);
  });

  test('lets two that load at once take turns', async () => {
    const results = await Promise.all([seed(database, oneRegent), seed(database, oneRegent)]);
    expect(results.map(({ changed }) => changed).sort()).toEqual([false, true]);
  });

  test('killed in the middle, leaves the old release or the new one, and loads again', async () => {
    await seed(database, oneRegent);
    const before = await released();
    const killed = interrupted(database, (run) => {
      if (run === 8) process.kill(started.pid, 'SIGKILL');
      return false;
    });
    await expect(seed(killed, twoRegents)).rejects.toThrow();
    await started.exited;
    started = await startThrowAway({ store });
    open();
    expect(await released()).toEqual(before);
    await seed(database, twoRegents);
    await expectAsFromNothing(twoRegents);
  }, 60_000);
});

/** A database whose writing breaks off after the statement that `isLast` names by its number. */
function interrupted(database: Database, isLast: (statement: number) => boolean): Database {
  let done = 0;
  return watching(database, async () => {
    if (isLast(++done)) throw new Error('broken off');
  });
}

/** A database that does something after each statement that writes. */
function watching(database: Database, after: () => Promise<void>): Database {
  const write: Database['write'] = (work) =>
    database.write((run) => {
      const watched: Run = async (file, parameters) => {
        const rows = await run(file, parameters);
        await after();
        return rows;
      };
      return work(watched);
    });
  return { ...database, write };
}

async function countStatements(database: Database, data: DataSet): Promise<number> {
  let most = 0;
  const counting = interrupted(database, (statement) => {
    most = statement;
    return false;
  });
  await seed(counting, data);
  return most;
}

function withoutTimes(rows: readonly Row[]): unknown {
  return JSON.parse(JSON.stringify(rows, (key, value) => (key === 'loadedAt' ? undefined : value)));
}
