import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Address } from '../../src/database/connect.js';
import { readFacts } from '../../src/seed/read-facts.js';
import { allegiance, type Ran } from '../support/command-line.js';
import { markerOf } from '../support/database-contents.js';
import { databaseEnvironment } from '../support/database-environment.js';
import { digestOf } from '../support/digest-of.js';
import { temporaryFolder } from '../support/folders.js';
import { loadTemplate } from '../support/load-template.js';
import { scratchDatabase } from '../support/scratch-database.js';
import { textsIn } from '../support/texts-in.js';
import { fixturePath } from '../support/wiki-fixtures.js';

jest.setTimeout(60_000);

const DUMP = fixturePath('starhold', 'xml');
const MAPPING = fixturePath('starhold', 'yaml');
const words = (dump: string, into: string, ...more: string[]): string[] => [
  ...['import', 'wiki', dump, '--map', MAPPING, '--into', into],
  ...more,
];

describe('the import of a wiki by its mapping', () => {
  const folder = temporaryFolder();
  const into = (name: string): string => join(folder, 'universes', name);
  let environment: Record<string, string>;
  let database: Address;
  let before: unknown;
  let dry: Ran;
  let plain: Ran;

  beforeAll(async () => {
    database = await scratchDatabase();
    environment = databaseEnvironment(database);
    before = await loadTemplate(database);
    dry = await allegiance(words(DUMP, join(folder, 'nowhere', 'dry'), '--dry-run', '--load'), environment);
    plain = await allegiance(words(DUMP, into('plain')), environment);
  });

  test('writes files, which can be loaded, and names them and nothing else on standard output', () => {
    expect(plain.code).toBe(0);
    const named = plain.data.trimEnd().split('\n');
    expect(named).toEqual(expect.arrayContaining(['catalogue.yaml', 'starhold/cinder-dominion.yaml']));
    for (const file of named) expect(existsSync(join(into('plain'), file))).toBe(true);
    const { entities, relationships } = readFacts(into('plain')).data;
    expect(plain.told).toContain(
      `Made: 17 sources, ${entities.length} entities, ${relationships.length} relationships`,
    );
    expect(relationships.length).toBeGreaterThan(30);
  });

  test('tells on standard error what was read, line by line, and what was not understood', () => {
    expect(plain.told).toMatch(
      /^Bytes of the dump: [\d,]+ in [\d.]+ s\nRecords: \d+ in [\d.]+ s\nStarhold: 20 pages/,
    );
    expect(plain.told).toContain('Links to pages of another continuity');
    expect(plain.told).toContain(`allegiance seed ${into('plain')}`);
    expect(plain.told).not.toContain('\r');
  });

  test('does not touch the database, and neither does a dry run, which leaves no file either', async () => {
    expect(await markerOf(database)).toEqual(before);
    expect(dry).toMatchObject({ code: 0, data: plain.data });
    expect(dry.told).toContain('Nothing was written.');
    expect(readdirSync(folder)).toEqual(['universes']);
  });

  test('makes the same files of a packed dump, and of standard input, packed or not', async () => {
    const packed = gzipSync(readFileSync(DUMP));
    writeFileSync(join(folder, 'universes', 'dump.xml.gz'), packed);
    const ran = await Promise.all([
      allegiance(words(into('dump.xml.gz'), into('gz'))),
      allegiance(words('-', into('stdin')), {}, readFileSync(DUMP)),
      allegiance(words('-', into('stdin-gz')), {}, packed),
    ]);
    expect(ran.map(({ code }) => code)).toEqual([0, 0, 0]);
    for (const name of ['gz', 'stdin', 'stdin-gz'])
      expect(textsIn(into(name))).toEqual(textsIn(into('plain')));
  });

  test('writes over nothing, also in a dry run, unless it is told to', async () => {
    const file = join(into('plain'), 'starhold', 'cinder-dominion.yaml');
    const written = readFileSync(file, 'utf8');
    writeFileSync(file, '# mine\n');
    const [again, dryAgain] = await Promise.all([
      allegiance(words(DUMP, into('plain'))),
      allegiance(words(DUMP, into('plain'), '--dry-run')),
    ]);
    for (const ran of [again, dryAgain]) {
      expect(ran).toMatchObject({ code: 2, data: '' });
      expect(ran.told).toContain('is there already');
    }
    expect(readFileSync(file, 'utf8')).toBe('# mine\n');
    expect(await allegiance(words(DUMP, into('plain'), '--replace'))).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'utf8')).toBe(written);
  });

  test('removes with --replace what an earlier import wrote and the dump has no more, and names it', async () => {
    await allegiance(words(DUMP, into('again')));
    const gone = 'starhold/cinder-dominion.yaml';
    const page = /<page>\s*<title>Cinder Dominion<\/title>.*?<\/page>/s;
    const dump = readFileSync(DUMP, 'utf8').replace(page, '');
    const dry = await allegiance(words('-', into('again'), '--replace', '--dry-run'), {}, dump);
    expect(existsSync(join(into('again'), gone))).toBe(true);
    const ran = await allegiance(words('-', into('again'), '--replace'), {}, dump);
    for (const { told } of [dry, ran]) expect(told).toMatch(new RegExp(`^Removed, .*: ${gone}$`, 'm'));
    expect(existsSync(join(into('again'), gone))).toBe(false);
    expect(existsSync(join(into('again'), 'starhold', 'continuity.yaml'))).toBe(true);
  });

  test('loads what it has written with --load, and says all of it with --json', async () => {
    const ran = await allegiance(words(DUMP, into('loaded'), '--load', '--json'), environment);
    expect(ran.code).toBe(0);
    const told = JSON.parse(ran.data);
    const digest = digestOf(into('loaded'));
    expect(told).toMatchObject({
      folder: into('loaded'),
      files: expect.arrayContaining(['starhold/cinder-dominion.yaml']),
      written: true,
      report: { wiki: 'Starhold', pages: { read: 20 }, records: { sources: 17 } },
      loaded: { changed: true, digest },
    });
    expect(await markerOf(database)).toMatchObject({ digest });
  });
});

describe('the import of a wiki', () => {
  test('without a mapping prints what stands in which template, and refuses to write', async () => {
    const folder = temporaryFolder();
    const survey = ['import', 'wiki', DUMP];
    const [text, json, refused] = await Promise.all([
      allegiance(survey),
      allegiance([...survey, '--json']),
      allegiance([...survey, '--into', join(folder, 'mine')]),
    ]);
    expect(refused).toMatchObject({
      code: 2,
      told: expect.stringContaining("'--into' needs '--map <mapping>'"),
    });
    expect(text).toMatchObject({ code: 0, data: expect.stringContaining('20 pages, 1 of them redirects.') });
    expect(JSON.parse(json.data)).toMatchObject({
      pages: 20,
      fields: { Character: { total: expect.any(Number) } },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('refuses a mapping with all its mistakes, each with its place, and a dump that is cut off', async () => {
    const folder = temporaryFolder();
    const mapping = join(folder, 'mapping.yaml');
    writeFileSync(
      mapping,
      readFileSync(MAPPING, 'utf8').replaceAll('LED_BY', 'LEAD_BY').replaceAll('OPPOSED', 'OPOSED'),
    );
    const into = ['--into', join(folder, 'mine')];
    const [mistaken, cut] = await Promise.all([
      allegiance(['import', 'wiki', DUMP, '--map', mapping, ...into]),
      allegiance(
        ['import', 'wiki', '-', '--map', MAPPING, ...into],
        {},
        readFileSync(DUMP).subarray(0, 6000),
      ),
    ]);
    expect(mistaken).toMatchObject({ code: 3, data: '' });
    const places = mistaken.told.match(/mapping\.yaml:\d+:\d+: .*(LEAD_BY|OPOSED)/g);
    expect(places).toHaveLength(4);
    expect(cut).toMatchObject({ code: 3, data: '', told: expect.stringContaining('BAD_IMPORT') });
    expect(readdirSync(folder)).toEqual(['mapping.yaml']);
  });
});
