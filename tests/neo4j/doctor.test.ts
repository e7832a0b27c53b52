import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { examineSettings } from '../../src/config.js';
import type { Address } from '../../src/database/connect.js';
import { neo4jVersion } from '../../src/database/embedded/embedded-files.js';
import { checkJavaHome } from '../../src/doctor/check-java-home.js';
import { type Examined, examine } from '../../src/doctor/examine.js';
import type { Finding } from '../../src/doctor/finding.js';
import { projectRoot } from '../../src/project-root.js';
import { readFacts } from '../../src/seed/read-facts.js';
import { releaseOf } from '../../src/seed/release-of.js';
import { toRows } from '../../src/seed/rows.js';
import { seed } from '../../src/seed/seed.js';
import { cleanUp } from '../support/clean-up.js';
import { ask, during, startThrowAway } from '../support/embedded-start.js';
import { embeddedHome, programs, temporaryFolder, withPath } from '../support/folders.js';
import { emptyDatabase, scratchDatabase } from '../support/scratch-database.js';
import { testServer } from '../support/server.js';

jest.setTimeout(60_000);

const DATA = join(projectRoot, 'data');
const ENTITIES =
  'CREATE CONSTRAINT entity_of_release IF NOT EXISTS FOR (n:Entity) REQUIRE (n.release, n.id) IS UNIQUE';

const SOUND: Examined = {
  host: '127.0.0.1',
  port: 0,
  data: DATA,
  home: embeddedHome,
  heapMb: 256,
  pageCacheMb: 16,
  projectionMb: 64,
  answerCacheMb: 8,
  neo4j: undefined,
  named: [],
  known: [],
  refused: new Map(),
};

async function findings(settings: Partial<Examined>): Promise<Finding[]> {
  const found: Finding[] = [];
  for await (const finding of examine({ ...SOUND, ...settings }, () => {})) found.push(finding);
  return found;
}

/** What one check says of a set-up that is broken in one way. */
async function check(name: string, settings: Partial<Examined>): Promise<Finding | undefined> {
  return (await findings(settings)).find((finding) => finding.check === name);
}

/** Nothing is found where the database should be, in no time. */
const NOWHERE: Address = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none', database: 'neo4j' };

describe('the doctor', () => {
  let database: Address;

  beforeAll(async () => {
    database = await scratchDatabase();
    await during(database, (open) => seed(open, readFacts(DATA).data));
  });

  test('finds nothing in a sound set-up', async () => {
    const found = await findings({ neo4j: database });
    expect(found.filter(({ state }) => state !== 'ok')).toEqual([]);
    expect(found.map((finding) => finding.check)).toEqual([
      'settings',
      'facts',
      'memory',
      'port',
      'database',
      'server',
      'release',
      'contents',
      'indexes',
    ]);
  });

  test('says where facts are broken, and looks at the rest all the same', async () => {
    const data = temporaryFolder();
    cpSync(DATA, data, { recursive: true });
    writeFileSync(join(data, 'mirror', 'more.yaml'), 'source: { id: w/p }\n');
    const found = await findings({ data, neo4j: database });
    const facts = found.find((finding) => finding.check === 'facts');
    expect(facts?.state).toBe('error');
    expect(facts?.message).toContain('mirror/more.yaml:1:');
    expect(found.find((finding) => finding.check === 'release')?.state).toBe('ok');
  });

  test('says that a folder of facts is not there', async () => {
    expect(await check('facts', { data: '/nowhere', neo4j: NOWHERE })).toMatchObject({ state: 'error' });
  });

  test('warns of settings that allow more memory than there is', async () => {
    const finding = await check('memory', { heapMb: 9_000_000, neo4j: NOWHERE });
    expect(finding).toMatchObject({ state: 'warning', hint: expect.stringContaining('ALLEGIANCE_HEAP_MB') });
  });

  test('says that another program has the port', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    cleanUp(() => server.close());
    const { port } = server.address() as AddressInfo;
    expect(await check('port', { port, neo4j: NOWHERE })).toMatchObject({
      state: 'error',
      message: `127.0.0.1:${port} is taken by another program.`,
    });
  });

  test('says that Allegiance itself has it', async () => {
    const port = Number(new URL(await testServer()).port);
    expect(await check('port', { port, neo4j: NOWHERE })).toMatchObject({
      state: 'ok',
      message: `Allegiance runs on 127.0.0.1:${port}.`,
    });
  });

  test('says that an address is none of this machine', async () => {
    const finding = await check('port', { host: '192.0.2.1', neo4j: NOWHERE });
    expect(finding).toMatchObject({ state: 'error', hint: 'Set HOST or PORT.' });
  });

  test('says that the home is a file, and boots nothing', async () => {
    const home = join(temporaryFolder(), 'home');
    writeFileSync(home, '');
    const found = await findings({ home });
    expect(found.find((finding) => finding.check === 'home')).toMatchObject({ state: 'error' });
    expect(found.map((finding) => finding.check)).not.toContain('database');
  });

  test.each([
    ['a file', 'home/below'],
    ['what cannot be written, whoever asks', '/proc/allegiance'],
  ])('says first that the home is below %s', async (_, path) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'home'), '');
    const found = await findings({ home: resolve(folder, path) });
    expect(found[1]).toMatchObject({ check: 'home', state: 'error' });
    expect(found.map((finding) => finding.check)).not.toContain('database');
  });

  test('leaves nothing behind in the home that it tries', async () => {
    const home = temporaryFolder();
    expect(await check('home', { home })).toMatchObject({ state: 'ok' });
    expect(readdirSync(home)).toEqual([]);
  });

  test('says what the first start would download, and downloads nothing', async () => {
    const home = temporaryFolder();
    const scripts = {
      ...{ java: `echo 'openjdk version "17.0.2"' >&2`, javac: 'exit 0', jar: 'exit 0' },
      mvn: `touch "${join(home, 'called')}"; exit 1`,
    };
    const path = programs(join(temporaryFolder(), 'bin'), scripts);
    const found = await withPath(path, () => findings({ home }));
    expect(found.at(-1)).toMatchObject({
      check: 'programs',
      state: 'warning',
      message: expect.stringContaining('125 MB'),
      hint: expect.stringContaining('Maven'),
    });
    expect(readdirSync(home)).toEqual([]);
  });

  test('warns of a name in .env that is no setting', async () => {
    const named = ['ALLEGIANCE_HEAP', 'ALLEGIANCE_EXPORTS', 'MY_OWN'];
    const known = ['ALLEGIANCE_HEAP_MB', 'ALLEGIANCE_EXPORTS'];
    expect(await check('settings', { named, known, neo4j: NOWHERE })).toMatchObject({
      state: 'warning',
      message: 'ALLEGIANCE_HEAP is no setting. Did you mean "ALLEGIANCE_HEAP_MB"?',
    });
  });

  test('says of every value that cannot be used, and looks at the rest all the same', async () => {
    const { settings, refused } = examineSettings({
      PORT: '99999',
      ALLEGIANCE_HEAP_MB: 'abc',
      NEO4J_URI: 'bolt://127.0.0.1:1',
    });
    const found = await findings({ ...settings, refused });
    expect(found.map(({ check, state }) => [check, state])).toEqual([
      ['settings', 'error'],
      ['settings', 'error'],
      ['settings', 'error'],
      ['facts', 'ok'],
    ]);
    expect(found.map(({ message }) => message).slice(0, 3)).toEqual([
      'BAD_SETTING: PORT is "99999". Expecting a whole number from 0 to 65535.',
      'BAD_SETTING: ALLEGIANCE_HEAP_MB is "abc". Expecting a whole number from 128 to 1000000.',
      'BAD_SETTING: NEO4J_URI is set and NEO4J_PASSWORD is not.',
    ]);
  });

  test.each([
    ['where Maven is needed yet', 'error', 'refuses to run with it'],
    ['where it is not', 'warning', 'is used'],
  ])('says that no Java is in JAVA_HOME, %s', async (_, state, message) => {
    const home = state === 'error' ? temporaryFolder() : embeddedHome;
    const { JAVA_HOME } = process.env;
    process.env.JAVA_HOME = '/nonexistent';
    const found = await checkJavaHome(home);
    if (JAVA_HOME === undefined) delete process.env.JAVA_HOME;
    else process.env.JAVA_HOME = JAVA_HOME;
    expect(found).toMatchObject({ state, message: expect.stringContaining(message) });
    expect(found?.message).toContain('JAVA_HOME is "/nonexistent"');
  });

  test('says that others can read the password', async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, 'store'));
    writeFileSync(join(home, 'store', 'password'), 'secret');
    chmodSync(join(home, 'store', 'password'), 0o644);
    expect(await check('home', { home })).toMatchObject({
      state: 'error',
      hint: expect.stringContaining('chmod 600'),
    });
  });

  test.each([
    ['there is no Java', {}, 'JAVA_MISSING: Java is not installed.'],
    [
      'it is too old',
      { java: 'echo \'openjdk version "11.0.2"\' >&2' },
      'is Java 11, and Neo4j needs Java 17',
    ],
    [
      'there is no compiler',
      { java: 'echo \'openjdk version "17.0.2"\' >&2' },
      'Java is installed without its compiler',
    ],
    [
      'there is no Maven',
      { java: 'echo \'openjdk version "17.0.2"\' >&2', javac: 'exit 0', jar: 'exit 0' },
      'MAVEN_MISSING',
    ],
  ])('says what is missing to boot a Neo4j where %s', async (_, scripts, message) => {
    const path = programs(join(temporaryFolder(), 'bin'), scripts as Record<string, string>);
    const finding = await withPath(path, () => check('programs', { home: temporaryFolder() }));
    expect(finding).toMatchObject({ state: 'error', message: expect.stringContaining(message) });
  });

  test('says that the database does not answer', async () => {
    expect(await check('database', { neo4j: NOWHERE })).toMatchObject({
      state: 'error',
      message: expect.stringContaining('DATABASE_UNREACHABLE'),
    });
  });

  test('says that it refuses the password', async () => {
    expect(await check('database', { neo4j: { ...database, password: 'wrong' } })).toMatchObject({
      state: 'error',
      message: expect.stringContaining('refuses this user and password'),
      hint: 'Check NEO4J_USER and NEO4J_PASSWORD.',
    });
  });

  test('says that the facts have changed since they were loaded', async () => {
    const data = temporaryFolder();
    cpSync(DATA, data, { recursive: true });
    writeFileSync(
      join(data, 'mirror', 'more.yaml'),
      `source: { id: w/p, title: P, publisher: W }
entities: [{ id: mirror/new, kind: Faction, name: New, description: D., citations: [One 1] }]
`,
    );
    const found = await findings({ data, neo4j: database });
    expect(found.find((finding) => finding.check === 'release')).toMatchObject({
      state: 'warning',
      message: expect.stringContaining(
        `not those of ${data}: these have changed since, or others were loaded`,
      ),
      hint: expect.stringMatching(
        /^Load those of .*: `allegiance seed`\. Or keep what is loaded, .*ALLEGIANCE_DATA/,
      ),
    });
    expect(found.at(-1)).toMatchObject({ check: 'indexes', state: 'ok' });
  });

  test('says that an index is gone', async () => {
    await ask(database, 'DROP CONSTRAINT entity_of_release');
    const finding = await check('indexes', { neo4j: database });
    await ask(database, ENTITIES);
    expect(finding).toMatchObject({
      state: 'error',
      message: 'entity_of_release is missing.',
      hint: '`allegiance seed` makes what is missing, and loads nothing again for it.',
    });
  });

  test('says that there is less of the release than its marker says, of whatever it is', async () => {
    const { entities, relationships, citations } = releaseOf(toRows(readFacts(DATA).data));
    await ask(database, 'MATCH (n:Citation) WITH n ORDER BY n.id LIMIT 5 DETACH DELETE n');
    await ask(database, 'MATCH (:Entity)-[r:LED_BY]->() WITH r ORDER BY r.id LIMIT 1 DELETE r');
    const finding = await check('contents', { neo4j: database });
    await ask(
      database,
      'MATCH (n:Entity) WITH n LIMIT 1 DETACH DELETE n WITH count(*) AS one MATCH (n:Source|Dispute) DETACH DELETE n',
    );
    const worse = await check('contents', { neo4j: database });
    await during(database, (open) => seed(open, readFacts(DATA).data));
    const mended = await check('contents', { neo4j: database });
    expect(finding).toMatchObject({
      state: 'error',
      message: `The release has ${relationships} relationships and ${citations} citations; there are ${relationships - 1} and ${citations - 5}.`,
      hint: expect.stringContaining('allegiance seed'),
    });
    expect(worse?.message).toContain(`The release has ${entities} entities, `);
    expect(worse?.message).toMatch(/ source.* dispute.*; there are .*, 0 and 0\.$/);
    expect(mended).toMatchObject({ state: 'ok' });
  });

  test('says how many nodes are left of other releases, and how many are not ours', async () => {
    await ask(
      database,
      "UNWIND [null, 'gone', 'gone'] AS release CREATE (:Entity {id: 'a/b' + rand(), release: release})",
    );
    await ask(database, 'CREATE (:Stranger)-[:KNOWS]->()');
    const found = (await findings({ neo4j: database })).filter(({ check }) => check === 'contents');
    await ask(
      database,
      "MATCH (n) WHERE n:Stranger OR labels(n) = [] OR (n:Entity AND coalesce(n.release, 'gone') = 'gone') DETACH DELETE n",
    );
    expect(found.map(({ state, message }) => [state, message])).toEqual([
      ['warning', '3 nodes are of no release that is read.'],
      ['warning', '2 nodes are not ours, and stand beside what is.'],
    ]);
  });

  test('says that there is no release, and that the nodes are not ours', async () => {
    await emptyDatabase(database);
    expect(await check('release', { neo4j: database })).toMatchObject({
      state: 'warning',
      message: 'No release is loaded.',
    });
    await ask(database, 'CREATE (:Stranger)');
    expect(await check('release', { neo4j: database })).toMatchObject({
      state: 'error',
      message: 'The database holds 1 node that Allegiance did not load.',
    });
  });

  test('boots the embedded one where none runs, and asks the one that does', async () => {
    const home = temporaryFolder();
    const jars = `neo4j-${neo4jVersion()}`;
    symlinkSync(join(embeddedHome, jars), join(home, jars));
    const booted = await findings({ home });
    expect(booted.find((finding) => finding.check === 'database')?.state).toBe('ok');
    const running = await startThrowAway({ store: join(home, 'store') });
    await ask(running, 'CREATE (:Stranger)');
    expect(await check('release', { home })).toMatchObject({
      state: 'error',
      message: 'The database holds 1 node that Allegiance did not load.',
    });
  });
});
