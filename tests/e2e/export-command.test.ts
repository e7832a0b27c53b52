import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { FORMATS } from '../../src/export/formats.js';
import { projectRoot } from '../../src/project-root.js';
import { allegiance, type Ran, startAllegiance } from '../support/command-line.js';
import { digestOf } from '../support/digest-of.js';
import { temporaryFolder } from '../support/folders.js';
import { serverEnvironment, testServer } from '../support/server.js';

jest.setTimeout(60_000);

const DATA = join(projectRoot, 'data');
const AROUND = ['--root', 'sto/klingon-empire', '--as-of', '2409', '--types', 'allied-with,at-war-with'];

describe('the command export', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'release.jsonl');
  let url: string[];
  let whole: Ran;

  beforeAll(async () => {
    url = ['--url', await testServer()];
    whole = await allegiance(['export', 'jsonl', ...url, '-o', file]);
  });

  test('writes the whole release to a file, from which the same release is loaded', () => {
    expect(whole).toEqual({ code: 0, data: '', told: `Written to ${file}.\n` });
    expect(digestOf(file)).toBe(digestOf(DATA));
    expect(readdirSync(folder)).toEqual(['release.jsonl']);
  });

  test('writes the same bytes twice, to standard output too, with a server and without one', async () => {
    const alone = { ...serverEnvironment, PORT: '1' };
    const ran = await Promise.all([
      allegiance(['export', 'jsonl', ...url]),
      allegiance(['export', 'jsonl', ...url, '-o', '-']),
      allegiance(['export', 'jsonl'], alone),
    ]);
    const text = readFileSync(file, 'utf8');
    for (const { code, data } of ran) {
      expect(code).toBe(0);
      expect(data === text).toBe(true);
    }
    expect(ran[0]?.told).toBe('');
  });

  test('is read from standard input by the commands that take facts', async () => {
    const [validated, counted, seeded] = await Promise.all([
      allegiance(['validate', '-'], {}, readFileSync(file)),
      allegiance(['stats', '-', '--json'], {}, readFileSync(file)),
      allegiance(['seed', '-', '--dry-run', '--json'], serverEnvironment, readFileSync(file)),
    ]);
    expect(validated).toMatchObject({ code: 0, data: '' });
    expect(counted?.data).toBe((await allegiance(['stats', DATA, '--json'])).data);
    expect(JSON.parse(String(seeded?.data))).toMatchObject({ changes: false });
  });

  test('writes what surrounds some entities to standard output, by id or by name, and the same twice', async () => {
    const [byId, again, byName, wider] = await Promise.all([
      allegiance(['export', 'cytoscape', ...AROUND, ...url]),
      allegiance(['export', 'cytoscape', ...AROUND, ...url]),
      allegiance(['export', 'cytoscape', '--root', 'Iconian Resistance', ...url]),
      allegiance(['export', 'cytoscape', ...AROUND, '--depth', '2', '--root', 'mirror/worf', ...url]),
    ]);
    const idsIn = ({ data }: Ran): string[] =>
      JSON.parse(data).elements.nodes.map((node: { data: { id: string } }) => node.data.id);
    expect([byId, again, byName, wider].map(({ code, told }) => [code, told])).toEqual(
      Array(4).fill([0, '']),
    );
    expect(byId.data).toBe(again.data);
    expect(idsIn(byId)).toContain('sto/klingon-empire');
    expect(idsIn(byName)).toContain('sto/iconian-resistance');
    expect(idsIn(wider)).toEqual(expect.arrayContaining([...idsIn(byId), 'mirror/worf']));
    expect(idsIn(wider).length).toBeGreaterThan(idsIn(byId).length);
  });

  test('says in a dry run how much it would write, and writes nothing', async () => {
    const [all, part] = await Promise.all([
      allegiance(['export', 'gexf', ...url, '-o', join(folder, 'dry.gexf'), '--dry-run']),
      allegiance(['export', 'gexf', ...AROUND, ...url, '--dry-run']),
    ]);
    const { length } = readFileSync(file, 'utf8').match(/^\{"entity"/gm) ?? [];
    expect(all).toMatchObject({ code: 0, data: '' });
    expect(all?.told).toMatch(
      new RegExp(`^Would write ${length} entities and \\d+ relationships to .*dry\\.gexf`),
    );
    expect(part).toMatchObject({ code: 0, data: '', told: expect.stringContaining('to standard output') });
    expect(existsSync(join(folder, 'dry.gexf'))).toBe(false);
  });

  test('lists the formats where none is named', async () => {
    const { code, data } = await allegiance(['export']);
    expect(code).toBe(0);
    expect(
      data
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(FORMATS.map(({ name }) => name));
  });

  test('refuses what it cannot write, and leaves the file that was there', async () => {
    const kept = join(folder, 'kept.gexf');
    writeFileSync(kept, 'mine');
    mkdirSync(join(folder, 'is-a-folder'));
    const words = ['export', 'gexf', ...url];
    const [format, root, bound, place] = await Promise.all([
      allegiance(['export', 'gefx', ...url, '-o', kept]),
      allegiance([...words, '-o', kept, '--root', 'sto/nobody']),
      allegiance([...words, '-o', kept, '--depth', '2']),
      allegiance([...words, '-o', join(folder, 'is-a-folder')]),
    ]);
    expect(format).toMatchObject({
      code: 2,
      data: '',
      told: expect.stringContaining('Did you mean "gexf"?'),
    });
    expect(root).toMatchObject({ code: 5, data: '', told: expect.stringContaining('NOT_FOUND') });
    expect(bound).toMatchObject({ code: 2, data: '', told: expect.stringContaining('`roots`') });
    expect(place).toMatchObject({
      code: 1,
      data: '',
      told: expect.stringMatching(/^BAD_FILE: .*is-a-folder/),
    });
    expect(readFileSync(kept, 'utf8')).toBe('mine');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('ends in peace where its reader has had enough', async () => {
    const { child, ended } = startAllegiance(['export', 'cypher', ...url]);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await ended).toMatchObject({ code: 0, told: '' });
  });
});
