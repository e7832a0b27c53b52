import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { projectRoot } from '../../src/project-root.js';
import { allegiance, type Ran } from '../support/command-line.js';
import { temporaryFolder } from '../support/folders.js';
import { serverEnvironment, testServer } from '../support/server.js';

jest.setTimeout(60_000);

/** Where nothing listens: commands answer by themselves, over the database of the test run. */
const ALONE = { ...serverEnvironment, PORT: '1' };

describe('the command line', () => {
  let url: string;
  beforeAll(async () => {
    url = await testServer();
  });

  test('asks a question, and prints the data and nothing else', async () => {
    const { code, data, told } = await allegiance(['query', '{ release { entities } }', '--url', url]);
    expect([code, told]).toEqual([0, '']);
    expect(JSON.parse(data)).toMatchObject({ release: { entities: expect.any(Number) } });
  });

  test('asks without a server, with the same answer', async () => {
    const words = ['query', '-', '--variables', '{"id":"mirror/worf"}'];
    const question = 'query ($id: ID!) { entity(id: $id) { name relationshipCounts { type count } } }';
    const [alone, asked] = await Promise.all([
      allegiance(words, ALONE, question),
      allegiance([...words, '--url', url], {}, question),
    ]);
    expect(alone.code).toBe(0);
    expect(alone.data).toBe(asked.data);
  });

  test.each([
    ['a question that is none', ['query', '{ nonsense }'], 2, 'BAD_USER_INPUT'],
    ['variables that are none', ['query', '{ a }', '--variables', '7'], 2, 'Expecting a JSON object'],
    ['a file that is not there', ['query', 'nowhere.graphql'], 2, 'no file that can be read'],
    ['an entity that is not there', ['show', 'mirror/nobody'], 5, 'NOT_FOUND'],
    ['a name that several bear', ['show', 'Klingon Empire'], 5, 'sto/klingon-empire'],
    ['a name that nobody bears', ['show', 'Xyzzyx'], 5, 'Nothing is called'],
    ['a number that is none', ['path', 'a/b', 'c/d', '--max-hops', 'many'], 2, 'Expecting a whole number'],
    ['a bound that is exceeded', ['subgraph', 'mirror/worf', '--depth', '99'], 2, 'depth'],
    ['an unknown option', ['show', 'mirror/worf', '--as-at', '2410'], 2, '--as-of'],
    [
      'a type that there is not',
      ['show', 'mirror/worf', '--types', 'let-by'],
      2,
      'BAD_USER_INPUT: "LET_BY" is no relationship type. Did you mean "LED_BY"',
    ],
    ['a type like none', ['show', 'mirror/worf', '--types', 'banana'], 2, 'MEMBER_OF, OF_SPECIES'],
    ['a kind that there is not', ['subgraph', 'mirror/worf', '--kinds', 'banana'], 2, 'is no kind'],
    ['an id that no continuity has', ['show', 'xyzzy-xyzzy'], 5, 'Nothing is called'],
  ])('ends with a code of its kind on %s', async (_, words, code, told) => {
    const ran = await allegiance([...words, '--url', url]);
    expect(ran).toMatchObject({ code, data: '' });
    expect(ran.told).toContain(told);
  });

  test('ends with code 4 where the server that is named does not answer', async () => {
    const ran = await allegiance(['show', 'mirror/worf', '--url', 'http://127.0.0.1:1']);
    expect(ran).toMatchObject({ code: 4, data: '' });
  });

  test('ends with code 4 where another program answers, and with code 2 where an address is none', async () => {
    const other = createServer((_, response) => response.end('<!DOCTYPE html>')).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const [stranger, none] = await Promise.all([
      allegiance(['show', 'mirror/worf', '--url', `http://127.0.0.1:${port}`]),
      allegiance(['show', 'mirror/worf', '--url', 'nowhere']),
    ]);
    other.close();
    expect(stranger).toMatchObject({
      code: 4,
      data: '',
      told: expect.stringContaining('is no server of Allegiance'),
    });
    expect(none).toMatchObject({ code: 2, data: '', told: expect.stringContaining('Expecting an address') });
  });

  test('shows an entity as of a moment, with sources and disputes', async () => {
    const moment = ['--as-of', 'event:mirror/capture-of-worf', '--types', 'led-by'];
    const { code, data, told } = await allegiance(['show', 'mirror/worf', ...moment, '--url', url]);
    expect(code).toBe(0);
    expect(data).toMatch(/^Worf {2}mirror\/worf\n/);
    expect(data).toContain('Regent');
    expect(data).toContain('Klingon-Cardassian Alliance, ');
    expect(told).toMatch(/^\d+ of \d+ relationships at event:mirror\/capture-of-worf\.$/m);
  });

  test('prints no colours where nobody asked for them, and none where somebody asked for none', async () => {
    const show = (environment: Record<string, string>): Promise<Ran> =>
      allegiance(['show', 'mirror/worf', '--url', url], environment);
    const [plain, coloured, none] = await Promise.all([
      show({}),
      show({ FORCE_COLOR: '1' }),
      show({ NO_COLOR: '1', TERM: 'xterm-256color' }),
    ]);
    expect(coloured.data).toContain('\u001b[1mWorf\u001b[22m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a colour is made of.
    expect(coloured.data.replace(/\u001b\[\d+m/g, '')).toBe(plain.data);
    expect(none.data).toBe(plain.data);
  });

  test('finds an entity by its id without the continuity', async () => {
    const words = ['show', 'klingon-cardassian-alliance', '--url', url];
    expect(await allegiance(words)).toMatchObject({
      code: 0,
      data: expect.stringContaining('mirror/klingon-cardassian-alliance'),
    });
  });

  test('finds a path, hop by hop; and where there is none, says what would give one', async () => {
    const found = await allegiance(['path', 'mirror/jay-enigma', 'mirror/dukat', '--url', url]);
    expect(found.code).toBe(0);
    expect(found.data.split('\n')[0]).toMatch(/^mirror\/jay-enigma – .+ – mirror\/dukat$/);
    const none = await allegiance([
      ...['path', 'mirror/worf', 'sto/klingon-empire', '--max-hops', '1', '--url', url],
    ]);
    expect(none).toMatchObject({ code: 5, data: '' });
    expect(none.told).toContain('No path leads from mirror/worf to sto/klingon-empire.');
  });

  test('shows a subgraph with how much of what there is it has', async () => {
    const { code, data, told } = await allegiance(['subgraph', 'sto/iconian-resistance', '--url', url]);
    expect(code).toBe(0);
    expect(data).toContain('sto/iconian-resistance  faction');
    expect(told).toMatch(/\d+ entities of \d+ then, \d+ ever; \d+ relationships of/);
  });

  test('tells what changed between two moments', async () => {
    const moments = ['event:mirror/capture-of-worf', 'event:mirror/deposition-of-worf'];
    const { code, told } = await allegiance(['diff', ...moments, '--of', 'mirror/worf', '--url', url]);
    expect(code).toBe(0);
    expect(told).toMatch(/^\d+ ended, \d+ added\.$/m);
  });

  test('counts the facts', async () => {
    const { code, data } = await allegiance(['stats', '--json']);
    expect(code).toBe(0);
    const { entities, time } = JSON.parse(data);
    expect(Object.keys(entities)).toContain('Faction');
    expect(Object.keys(time).toSorted()).toEqual(['dated', 'tied to events', 'unknown']);
  });

  test('validates facts: each finding a line with its place, and code 3', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'elder'));
    writeFileSync(join(folder, 'catalogue.yaml'), readFileSync(join(projectRoot, 'data', 'catalogue.yaml')));
    writeFileSync(join(folder, 'elder', 'continuity.yaml'), 'id: elder\ntitle: Elder\ndescription: D.\n');
    writeFileSync(
      join(folder, 'elder', 'page.yaml'),
      'source: { id: w/p, title: P }\nentities:\n  - { id: elder/a, kind: Faction, nam: A }\n',
    );
    const { code, data, told } = await allegiance(['validate', folder]);
    expect(code).toBe(3);
    const lines = data.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/^elder\/page\.yaml:\d+:\d+: /);
    expect(told).toContain(`BAD_DATA: ${lines.length} errors, 0 warnings.`);
  });

  test('makes a universe that is valid as it is, and none where something is', async () => {
    const folder = join(temporaryFolder(), 'mine');
    const dry = await allegiance(['init', folder, '--dry-run']);
    expect(dry).toMatchObject({ code: 0 });
    expect(existsSync(folder)).toBe(false);
    expect(await allegiance(['init', folder])).toMatchObject({ code: 0, data: dry.data });
    expect(await allegiance(['validate', folder, '--fail-on', 'warning'])).toMatchObject({
      code: 0,
      data: '',
    });
    expect(await allegiance(['init', folder])).toMatchObject({ code: 2, data: '' });
  });

  test('says what a seed would do, and that there is nothing to do', async () => {
    const { code, data, told } = await allegiance(['seed', '--dry-run', '--json'], ALONE);
    expect(code).toBe(0);
    expect(JSON.parse(data)).toMatchObject({ changes: false });
    expect(told).toContain('Nothing to do');
  });

  test.each(['bash', 'zsh', 'fish'])('completes its commands in %s', async (shell) => {
    const { code, data } = await allegiance(['completion', shell]);
    expect(code).toBe(0);
    expect(data).toContain('subgraph');
    expect(data).toContain('as-of');
  });

  test.each([
    [['frob', '--help'], "unknown command 'frob'"],
    [['sed', '-h'], '(Did you mean seed?)'],
    [['help', 'frob'], "unknown command 'frob'"],
    [['import', 'frob', '--help'], "unknown command 'frob'"],
  ])('knows of %j that there is no such command', async (words, told) => {
    expect(await allegiance(words)).toMatchObject({ code: 2, data: '', told: expect.stringContaining(told) });
  });

  test('says of an argument that is no facts what it may be', async () => {
    const ran = await allegiance(['seed', 'README.md'], ALONE);
    expect(ran).toMatchObject({ code: 3, told: expect.stringContaining('.jsonl') });
    expect(ran.told).not.toContain('ALLEGIANCE_DATA');
  });

  test('finds settings that cannot be used among others, in JSON too', async () => {
    const settings = { PORT: '99999', NEO4J_URI: 'bolt://127.0.0.1:1' };
    const { code, data } = await allegiance(['doctor', '--json'], settings);
    expect(code).toBe(1);
    expect(JSON.parse(data).map(({ check, state }: Record<string, string>) => `${check}: ${state}`)).toEqual([
      'settings: error',
      'settings: error',
      'facts: ok',
      expect.stringMatching(/^memory: /),
    ]);
  });

  test('shows its help and ends with code 2 where nothing was asked', async () => {
    expect(await allegiance([])).toMatchObject({ code: 2, data: '' });
  });
});
