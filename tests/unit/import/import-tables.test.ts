import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { importTables } from '../../../src/import/recipe/import-tables.js';
import { projectRoot } from '../../../src/project-root.js';
import { MEMBERS_FILE, PAIRS_FILE, readAllianceTables } from '../../support/alliance-tables.js';
import { yaml } from '../../support/data-folder.js';
import { temporaryFolder } from '../../support/folders.js';
import { generateAlliances } from '../../support/generate-alliances.js';
import { CATALOGUE, importedTables } from '../../support/imported-tables.js';
import { realAlliances } from '../../support/real-alliances.js';

const HEAD = yaml`
  continuity: { id: elder, title: Elder, description: D. }
  source: { id: notes/houses, title: Houses, publisher: Notes }
`;
const HOUSE = yaml`
  tables:
    - file: houses.csv
      at: page {page}
      entities:
        - { id: "{name}", kind: Faction, name: "{name}", description: A house. }
      relationships:
        - subject: "{name}"
          type: LED_BY
          object: "{head}"
          start: { year: from, month: month }
          end: { year: until, blank: ".." }
          properties: { office: "{office}" }
`;

const houses = (...rows: string[]) =>
  importedTables({
    'recipe.yaml': HEAD + HOUSE,
    'houses.csv': ['name,head,from,month,until,office,page', ...rows].join('\n'),
  });

describe('tables by a recipe', () => {
  test('become entities and relationships that cite their row, with readable ids', async () => {
    const { entities, relationships } = await houses("House D'Élan,Bran Oren,298,,301,Head,12");
    expect(entities).toEqual([
      {
        id: 'elder/house-delan',
        kind: 'Faction',
        name: "House D'Élan",
        description: 'A house.',
        citations: [{ at: 'page 12', kind: 'stated', source: 'notes/houses' }],
      },
    ]);
    expect(relationships).toMatchObject([
      { subject: 'elder/house-delan', object: 'elder/bran-oren', start: '0298', end: '0301', office: 'Head' },
    ]);
  });

  test.each([
    ['a year and a month', 'A,B,1298,5,,,1', { start: '1298-05', end: '..' }],
    ['an empty year as unknown, where nothing else is said', 'A,B,,5,1300,,1', { end: '1300' }],
    ['a year before the year 0', 'A,B,-44,,,,1', { start: '-0044', end: '..' }],
    ['a year of five digits', 'A,B,25053,,,,1', { start: 'Y25053', end: '..' }],
  ])('take %s', async (_, row, period) => {
    const { relationships } = await houses(row);
    const [{ start, end } = {}] = relationships;
    expect({ ...(start && { start }), ...(end && { end }) }).toEqual(period);
  });

  test.each([
    ['an end before the start', 'A,B,1300,,1298,,1', 'it ends before it starts'],
    ['a year that is none', 'A,B,c. 1300,,,,1', '"c. 1300" is no year'],
    ['a month that is none', 'A,B,1300,13,,,1', '"1300-13" is no date'],
    ['a subject that is the object', 'A,A!,1300,,,,1', '"elder/a" is subject and object of LED_BY at once'],
    [
      'a date where a year is asked for, with what to write for it',
      'A,B,1191~,,,,1',
      '"1191~" is no year, but it is a date: write the template "{from}" in place of { year: from }',
    ],
  ])('leave out %s, and say so', async (_, row, reason) => {
    const { entities, relationships, leftOut } = await houses(row, 'C,D,1300,,,,2');
    expect(entities.map(({ name }) => name)).toEqual(['A', 'C']);
    expect(relationships).toHaveLength(1);
    expect(leftOut).toEqual([{ [reason]: { count: 1, rows: [1] } }]);
  });

  test('name each field in which a later row differs of an entity, and none that it leaves empty', async () => {
    const { entities, leftOut, reports } = await importedTables({
      'recipe.yaml': `${HEAD}${yaml`
        tables:
          - file: a.csv
            at: page {page}
            entities:
              - { when: { kind: f }, id: "{name}", kind: Faction, name: "{name}", description: "{text}", government: "{rule}", aliases: ["{other}"] }
              - { when: { kind: e }, id: "{name}", kind: Event, name: "{name}", description: "{text}", date: "{date}" }
      `}`,
      'a.csv': [
        'page,kind,name,text,rule,other,date',
        '1,f,A,One,,X,',
        '1,f,A,One,,,',
        '2,f,A,Two,kings,Y,',
        '1,e,A,One,,,1200',
        '1,e,E,One,,,1200',
        '1,e,E,One,,,1201',
      ].join('\n'),
    });
    expect(entities).toMatchObject([
      { id: 'elder/a', description: 'One', aliases: ['X'] },
      { id: 'elder/e' },
    ]);
    const once = (...rows: number[]) => ({ count: rows.length, rows });
    expect(leftOut).toEqual([
      {
        'the description "Two" for "elder/a", which has "One" already': once(3),
        'the government "kings" for "elder/a", which has none': once(3),
        'the alias "Y" for "elder/a", which was made without it': once(3),
        'the kind "Event" for "elder/a", which has "Faction" already': once(4),
        'the date "1200" for "elder/a", which has none': once(4),
        'the date "1201" for "elder/e", which has "1200" already': once(6),
      },
    ]);
    expect(reports.map(({ noted }) => Object.fromEntries(noted))).toEqual([
      { 'an entity that an earlier row made is cited from there alone': once(3) },
    ]);
  });

  test('report another name for an id, and a claim that is made twice at one place', async () => {
    const { leftOut, reports } = await houses('A B,C,1300,,,,1', 'A-B,C,1300,,,,1');
    expect(leftOut).toEqual([
      {
        '"A-B" for "elder/a-b", which is "A B" already': { count: 1, rows: [2] },
        'it says what another row says': { count: 1, rows: [2] },
      },
    ]);
    expect(reports).toMatchObject([{ rows: 2, entities: 1, relationships: 1 }]);
  });

  test('are taken apart by conditions, lookups and lists in a cell', async () => {
    const { entities, relationships, leftOut, reports } = await importedTables({
      'recipe.yaml': `${HEAD}${yaml`
        tables:
          - file: pacts.json
            items: data.pacts
            when: { kind: [pact, league] }
            lookups: { side: { column: side.code, values: { w: West, e: East } } }
            entities:
              - { id: "{name}", kind: Conflict, name: "{name}", description: D. }
            relationships:
              - { subject: "{member}", type: FOUGHT_IN, object: "{name}", properties: { side: "{side}" }, each: { column: members, separator: ";", as: member } }
      `}`,
      'pacts.json': JSON.stringify({
        data: {
          pacts: [
            { name: 'One', kind: 'pact', members: 'A; B;', side: { code: 'w' } },
            { name: 'Two', kind: 'note', members: 'A', side: { code: 'w' } },
            { name: 'Three', kind: 'league', members: 'C', side: { code: 'n' } },
          ],
        },
      }),
    });
    expect(entities.map(({ name }) => name)).toEqual(['One', 'Three']);
    expect(relationships.map(({ subject, side }) => [subject, side])).toEqual([
      ['elder/a', 'West'],
      ['elder/b', 'West'],
      ['elder/c', undefined],
    ]);
    expect(leftOut).toEqual([{ '"n" of side.code is in no lookup': { count: 1, rows: [3] } }]);
    expect(reports).toMatchObject([{ rows: 3, passedOver: 1 }]);
  });

  test('are refused where a column is missing, with a suggestion', async () => {
    const files = {
      'recipe.yaml': HEAD + HOUSE,
      'houses.csv': 'nam,head,from,month,until,office,page\nA,B,1,,,,1',
    };
    await expect(importedTables(files)).rejects.toThrow(
      'There is no column "name" in houses.csv. Did you mean "nam"',
    );
  });

  test('are refused where the recipe has mistakes, all of them with their places', async () => {
    const recipe = `${HEAD}tables:\n  - file: houses.xls\n    entitys: []\n`;
    await expect(importedTables({ 'recipe.yaml': recipe })).rejects.toThrow(
      /recipe\.yaml:4:11: .*\n.*recipe\.yaml:5:14: /s,
    );
  });

  test('are refused where they cannot be read to their end', async () => {
    const files = { 'recipe.yaml': HEAD + HOUSE, 'houses.csv': 'name,head\n"A,B\n' };
    await expect(importedTables(files)).rejects.toMatchObject({ code: 'BAD_IMPORT' });
  });

  test('give of real alliances what a few lines of code give, every row accounted for', async () => {
    const tables = realAlliances() ?? generateAlliances();
    const folder = temporaryFolder();
    for (const file of [MEMBERS_FILE, PAIRS_FILE]) cpSync(join(tables, file), join(folder, file));
    const recipe = join(folder, 'recipe.yaml');
    cpSync(join(projectRoot, 'tests', 'fixtures', 'recipes', 'formal-alliances.yaml'), recipe);
    const { rows, names, wrong } = readAllianceTables(folder);
    const { records, reports } = importTables(recipe, CATALOGUE);
    const claims: string[] = [];
    const found = new Map<string, string>();
    for await (const record of records) {
      if ('entity' in record) found.set(record.entity.id, record.entity.name);
      if ('relationship' in record) {
        const { subject, type, object, start, end, citations } = record.relationship;
        const [citation] = citations as readonly { at: string }[];
        claims.push([citation?.at, subject, type, object, start, end].join(' '));
      }
    }
    const expected = rows.map(({ name, subject, type, object, start, beganBefore, end }) =>
      [name, subject, type, object, beganBefore ? `../${start}` : start, end ?? '2012-12-31/..'].join(' '),
    );
    expect(claims.toSorted()).toEqual(expected.toSorted());
    expect([...found.keys()].toSorted()).toEqual([...names.keys()].toSorted());
    const left = reports.flatMap(({ leftOut }) => [...leftOut.values()].map(({ count }) => count));
    expect(left.reduce((sum, count) => sum + count, 0)).toBe(wrong);
  });
});
