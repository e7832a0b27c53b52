import { describe, expect, test } from '@jest/globals';
import { yaml } from '../../support/data-folder.js';
import { importedTables } from '../../support/imported-tables.js';

const RECIPE = yaml`
  continuity: { id: elder, title: Elder, description: D. }
  source: { id: notes/realm, title: Realm, publisher: Notes }
  tables:
    - file: realm.csv
      at: page {page}
      entities:
        - { when: { sort: war }, id: "{name}", kind: Conflict, name: "{name}", description: A war. }
      relationships:
        - when: { sort: seat }
          subject: "{name}"
          type: LED_BY
          object: "{with}"
          start: { year: y, month: m, day: d }
        - each: { column: sides, separator: "|", as: side }
          subject: "{side}"
          type: FOUGHT_IN
          object: "{name}"
          start: { year: y, month: m, day: d }
`;

const realm = (...rows: string[]) =>
  importedTables({
    'recipe.yaml': RECIPE,
    'realm.csv': ['page,sort,name,with,y,m,d,sides', ...rows].join('\n'),
  });

describe('the report of a table', () => {
  test('names the rows that nothing in the recipe is for', async () => {
    const { lines } = await realm('1,seat,A,B,,,,', '2,saet,A,C,,,,', '3,house,A,,,,,');
    expect(lines).toEqual([
      'realm.csv: 3 rows gave 0 entities and 1 relationships.',
      '  2 left out: nothing in the recipe is for such a row (row 2, 3)',
    ]);
  });

  test('names them also where an entity stands in the recipe that is the same for every row', async () => {
    const realms = RECIPE.replace(
      'entities:',
      'entities:\n      - { id: r, kind: Place, name: R, description: D. }',
    );
    expect(realms).not.toBe(RECIPE);
    const table = 'page,sort,name,with,y,m,d,sides\n1,seat,A,B,,,,\n1,saet,A,C,,,,\n';
    const { lines } = await importedTables({ 'recipe.yaml': realms, 'realm.csv': table });
    expect(lines).toEqual([
      'realm.csv: 2 rows gave 1 entities and 1 relationships.',
      '  1 left out: nothing in the recipe is for such a row (row 2)',
    ]);
  });

  test('says last which cells were empty of what an id is made of, a line for each template', async () => {
    const { lines } = await realm('1,seat,A,,,,,', '1,war,,,x,,,S', '1,seat,B,,,,,');
    expect(lines).toEqual([
      'realm.csv: 3 rows gave 0 entities and 0 relationships.',
      '  1 left out: "x" is no year (row 2)',
      '  2 rows with "{with}" empty, of which nothing is made there (row 1, 3)',
      '  1 row with "{name}" empty, of which nothing is made there (row 2)',
    ]);
  });

  test('tells a person of no more than a few reasons of a sort, and how many more there are', async () => {
    const rows = Array.from({ length: 25 }, (_, index) => `1,seat,A,B,x${index},,,`);
    const { lines, leftOut } = await realm(...rows);
    expect(Object.keys(leftOut[0] ?? {})).toHaveLength(25);
    expect(lines.filter((line) => line.includes('left out'))).toHaveLength(20);
    expect(lines).toContain('  and 5 more of this sort: --json has all');
  });

  test.each([
    ['1,seat,A,B,1050,,12,', '1050', 'a day in "d" and no month in "m", so the date is the year alone'],
    [
      '1,seat,A,B,,4,,',
      undefined,
      'a month in "m" and no year in "y", so the date is taken for an empty one',
    ],
    ['1,seat,A,B,,,12,', undefined, 'a day in "d" and no year in "y", so the date is taken for an empty one'],
  ])('says that of %s the date is %s', async (row, start, reason) => {
    const { relationships, lines } = await realm(row);
    expect(relationships.map((relationship) => relationship.start)).toEqual([start]);
    expect(lines).toContain(`  1 noted: ${reason} (row 1)`);
  });

  test('says of a claim that another row makes at another place that it stays one of its own', async () => {
    const { relationships, lines } = await realm('1,seat,A,B,9,,,', '2,seat,A,B,9,,,', '2,seat,A,B,10,,,');
    expect(relationships).toHaveLength(3);
    expect(lines).toContain(
      '  1 noted: another row says the same at another place: a claim of its own (row 2)',
    );
  });

  test('names a row once, however much of it is left out', async () => {
    const { lines } = await realm('1,war,W,,c. 1050,,,A|B|C');
    expect(lines).toContain('  3 left out: "c. 1050" is no year (row 1)');
  });

  test('shows the first rows, and that there are more', async () => {
    const { lines } = await realm(...Array.from({ length: 6 }, (_, index) => `${index},other,,,,,,`));
    expect(lines).toContain('  6 left out: nothing in the recipe is for such a row (row 1, 2, 3, 4, 5 …)');
  });

  test('leaves out what has no place to be cited from', async () => {
    const { relationships, lines } = await realm(',seat,A,B,,,,');
    expect(relationships).toEqual([]);
    expect(lines).toContain(
      '  1 left out: "page {page}" is empty, and there is no citation without it (row 1)',
    );
  });

  test('names the columns that the recipe never uses, of CSV and of JSON', async () => {
    const table = (file: string): string => yaml`
      - file: ${file}
        lookups: { side: { column: code, values: { w: West } } }
        relationships:
          - { subject: "{name}", type: FOUGHT_IN, object: "{war}", properties: { side: "{side}" } }
    `;
    const { lines } = await importedTables({
      'recipe.yaml': `${RECIPE.slice(0, RECIPE.indexOf('tables:'))}tables:\n${table('a.csv')}${table('b.json')}`,
      'a.csv': 'name,war,code,notes,row\nA,W,w,,1\n',
      'b.json': JSON.stringify([
        { name: 'B', war: 'W', code: 'w' },
        { name: 'C', war: 'W', code: 'w', more: { notes: 'N' } },
      ]),
    });
    expect(lines.filter((line) => line.includes('never used'))).toEqual([
      '  columns that the recipe never used: notes, row',
      '  columns that the recipe never used: more.notes',
    ]);
  });
});
