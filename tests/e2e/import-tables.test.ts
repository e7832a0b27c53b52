import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { stringify } from 'yaml';
import type { Address } from '../../src/database/connect.js';
import { projectRoot } from '../../src/project-root.js';
import { readFacts } from '../../src/seed/read-facts.js';
import { allegiance, type Ran } from '../support/command-line.js';
import { markerOf } from '../support/database-contents.js';
import { databaseEnvironment } from '../support/database-environment.js';
import { digestOf } from '../support/digest-of.js';
import { temporaryFolder } from '../support/folders.js';
import { loadTemplate } from '../support/load-template.js';
import { scratchDatabase } from '../support/scratch-database.js';
import { textsIn } from '../support/texts-in.js';

jest.setTimeout(60_000);

const HOUSES = `name,head,from,until,overlord
House Vael,Ysolt Vael,298,,House Oren
House Oren,Bran Oren,310,301,
`;

const RECIPE = {
  continuity: { id: 'elder', title: 'Elder', description: 'D.' },
  source: { id: 'notes/houses', title: 'Houses', publisher: 'Notes' },
  tables: [
    {
      file: 'houses.csv',
      entities: [
        { id: '{name}', kind: 'Faction', name: '{name}', description: 'A house.' },
        { id: '{head}', kind: 'Person', name: '{head}', description: 'A head.' },
      ],
      relationships: [
        {
          subject: '{name}',
          type: 'LED_BY',
          object: '{head}',
          start: { year: 'from' },
          end: { year: 'until' },
        },
        { subject: '{name}', type: 'SUBJECT_OF', object: '{overlord}' },
      ],
    },
  ],
};

/** A recipe and its table in a folder of their own: where the recipe is. */
function writeRecipe(recipe: unknown): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'houses.csv'), HOUSES);
  writeFileSync(join(folder, 'houses.yaml'), stringify(recipe));
  return join(folder, 'houses.yaml');
}

describe('the import of tables by a recipe', () => {
  const recipe = writeRecipe(RECIPE);
  const folder = temporaryFolder();
  const mine = join(folder, 'mine');
  const words = (...more: string[]): string[] => ['import', 'tables', recipe, '--into', mine, ...more];
  let database: Address;
  let environment: Record<string, string>;
  let before: unknown;
  let dry: Ran;
  let plain: Ran;

  beforeAll(async () => {
    database = await scratchDatabase();
    environment = databaseEnvironment(database);
    before = await loadTemplate(database);
    dry = await allegiance(words('--dry-run', '--load', '--json'), environment);
    expect(readdirSync(folder)).toEqual([]);
    plain = await allegiance(words(), environment);
  });

  test('writes facts, and accounts for every row', () => {
    expect(plain).toMatchObject({
      code: 0,
      data: 'catalogue.yaml\njson-schema\nelder/continuity.yaml\nelder/houses.yaml\nimports.json\n',
    });
    expect(plain.told).toContain('houses.csv: 2 rows gave 4 entities and 2 relationships.');
    expect(plain.told).toMatch(/1 left out: it ends before it starts \(row 2\)/);
    const claims = readFacts(mine).data.relationships.map(({ value: { subject, type, object } }) => [
      subject,
      type,
      object,
    ]);
    expect(claims).toEqual([
      ['elder/house-vael', 'LED_BY', 'elder/ysolt-vael'],
      ['elder/house-vael', 'SUBJECT_OF', 'elder/house-oren'],
    ]);
  });

  test('says in a dry run what it would write, and does neither that nor load it', async () => {
    expect(dry.code).toBe(0);
    expect(JSON.parse(dry.data)).toMatchObject({
      files: plain.data.trimEnd().split('\n'),
      written: false,
      report: [{ file: 'houses.csv', rows: 2, entities: 4, relationships: 2 }],
      loaded: null,
    });
    expect(await markerOf(database)).toEqual(before);
  });

  test('loads what it has written where it is told to, and only there', async () => {
    expect(await markerOf(database)).toEqual(before);
    const ran = await allegiance(words('--replace', '--load'), environment);
    expect(ran).toMatchObject({ code: 0, data: plain.data.replace(/^(.*\n){3}/, '') });
    expect(ran.told).toMatch(/^Loaded: 4 entities, 2 relationships, /m);
    expect(await markerOf(database)).toMatchObject({ digest: digestOf(mine) });
  });

  test('says before it writes which ids are taken by other files of the folder, and that it cannot be loaded so', async () => {
    const universe = join(folder, 'universe');
    await allegiance(['init', universe]);
    const ran = await allegiance(['import', 'tables', recipe, '--into', universe, '--dry-run', '--json']);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.data)).toMatchObject({ removed: [], notes: [expect.any(String)] });
    expect(ran.told).toMatch(/^elder\/continuity\.yaml is left as it is, and differs .*title is/m);
    expect(ran.told).toMatch(/universe has 3 errors, and cannot be loaded until they are mended:$/m);
    expect(ran.told).toMatch(/the id "elder\/house-vael" is taken by elder\/chronicle-of-the-pass\.yaml:\d+/);
    expect(readdirSync(join(universe, 'elder'))).not.toContain('houses.yaml');
  });

  test('refuses a recipe with all its mistakes, each with its place, and a column that is not there', async () => {
    const [table] = RECIPE.tables;
    const mistaken = writeRecipe({
      ...RECIPE,
      source: { id: 'notes/houses' },
      tables: [{ ...table, files: 1 }],
    });
    const misspelt = writeRecipe({ ...RECIPE, tables: [{ ...table, at: 'page {nmae}' }] });
    const [all, column] = await Promise.all(
      [mistaken, misspelt].map((file) => allegiance(['import', 'tables', file, '--into', mine, '--dry-run'])),
    );
    expect(all).toMatchObject({ code: 3, data: '' });
    expect(all?.told.match(/houses\.yaml:\d+:\d+: /g)?.length).toBeGreaterThan(1);
    expect(column).toMatchObject({
      code: 3,
      data: '',
      told: expect.stringContaining('Did you mean "name"?'),
    });
  });
});

describe('the import of facts', () => {
  test('turns JSON and JSON Lines into YAML and tables, and they stay the same facts', async () => {
    const folder = temporaryFolder();
    const into = (name: string): string => join(folder, name);
    const facts = (from: string, to: string, format: string): string[] => [
      ...['import', 'facts', from, '--into', into(to), '--format', format],
    ];
    await allegiance(facts(join(projectRoot, 'data'), 'lines', 'jsonl'));
    const document = { source: { id: 'w/p', title: 'P', publisher: 'W' }, entities: [ENTITY] };
    writeFileSync(join(into('lines'), 'sto', 'more.json'), JSON.stringify(document));
    const ran = await Promise.all([
      allegiance(facts(into('lines'), 'yaml', 'yaml')),
      allegiance(facts(into('lines'), 'csv', 'csv')),
    ]);
    expect(ran.map(({ code }) => code)).toEqual([0, 0]);
    expect(Object.keys(textsIn(into('csv')))).toContain('sto/relationships.csv');
    expect(Object.keys(textsIn(into('yaml')))).toContain('sto/p.yaml');
    const digests = ['lines', 'yaml', 'csv'].map((name) => digestOf(into(name)));
    expect(new Set(digests).size).toBe(1);
    expect(digests).not.toContain(digestOf(join(projectRoot, 'data')));
  });
});

const ENTITY = { id: 'sto/new', kind: 'Faction', name: 'New', description: 'D.', citations: ['One 1'] };
