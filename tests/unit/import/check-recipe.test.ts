import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { importTables } from '../../../src/import/recipe/import-tables.js';
import { temporaryFolder } from '../../support/folders.js';
import { CATALOGUE, importedTables } from '../../support/imported-tables.js';
import { thrownBy } from '../../support/thrown-by.js';

const HEAD = `continuity: { id: elder, title: Elder, description: D. }
source: { id: notes/houses, title: Houses, publisher: Notes }
tables:
`;
const TABLE = 'name,head,from\nA,B,1\n';
const CLAIM = '      - { subject: "{name}", type: LED_BY, object: "{head}"';

const houses = (claim: string) =>
  importedTables({
    'recipe.yaml': `${HEAD}  - file: houses.csv\n    relationships:\n${claim}\n`,
    'houses.csv': TABLE,
  });

describe('a recipe is refused', () => {
  test.each([
    [
      'where the catalogue has no such type',
      `${CLAIM.replace('LED_BY', 'LEDBY')} }`,
      '6:36: tables[0] "houses.csv": "LEDBY" is not in catalogue.yaml. Did you mean "LED_BY"?',
    ],
    [
      'where the type has no such property',
      `${CLAIM}, properties: { ofice: Head } }`,
      '6:83: tables[0] "houses.csv": LED_BY has no property "ofice"; it takes office. Did you mean "office"?',
    ],
    [
      'where a day has no column of its month',
      `${CLAIM}, start: { year: from, day: from } }`,
      '6:88: tables[0] "houses.csv": a day is of a month. Name the column of the month too.',
    ],
  ])('%s, with the place', async (_, claim, message) => {
    await expect(houses(claim)).rejects.toMatchObject({
      code: 'BAD_IMPORT',
      message: expect.stringContaining(`recipe.yaml:${message}`),
    });
  });

  test('where it is wrong in its shape and beside that, with all of it at once', async () => {
    const recipe = `${HEAD}  - file: houses.csv
    entities:
      - { id: "{name}", kind: House, name: "{name}", description: D. }
      - { id: "{name}", kind: Person, name: "{name}", description: D., date: "{from}", government: G }
    relationships:
      - { subject: "{name}", type: TRADED_AT, objekt: "{head}" }
      - { subject: "{name}", type: FOUNDED, object: "{head}", end: "{from}" }
`;
    const error = await importedTables({ 'recipe.yaml': recipe, 'houses.csv': TABLE }).catch(
      (thrown: unknown) => thrown as Error,
    );
    const told = (error as Error).message.split('\n').map((line) => line.replace(/^.*recipe\.yaml:/, ''));
    expect(told.slice(1)).toEqual([
      expect.stringMatching(/^6:31: .*kind "House" is not known/),
      expect.stringMatching(/^7:78: .*only an Event has a date, and this is a Person\./),
      expect.stringMatching(/^7:100: .*only a Faction has a government, and this is a Person\./),
      expect.stringMatching(/^9:9: .*"object" is missing/),
      expect.stringMatching(
        /^9:36: .*"TRADED_AT" is not in catalogue\.yaml\. Add an entry to .*catalogue\.yaml\.$/,
      ),
      expect.stringMatching(/^9:55: .*"objekt" is not a field here/),
      expect.stringMatching(/^10:68: .*FOUNDED happens once and has no end\. Take "end" away\.$/),
    ]);
  });

  test('for a type that there is not, with how to make a catalogue where the facts have none yet', async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'r.yaml'),
      `${HEAD}  - file: a.csv\n    relationships:\n${CLAIM.replace('LED_BY', 'TRADED_AT')} }\n`,
    );
    const own = join(folder, 'mine', 'catalogue.yaml');
    const told = thrownBy(() => importTables(join(folder, 'r.yaml'), CATALOGUE, own));
    const command = `mkdir -p "${join(folder, 'mine')}" && cp "${CATALOGUE}" "${join(folder, 'mine')}"`;
    expect(told).toMatchObject({
      message: expect.stringContaining(`Add an entry to a catalogue of your own: ${command}`),
    });
  });

  test('where it names columns that the tables have not, or tables that there are not, all of them with their places', async () => {
    const recipe = `${HEAD}  - file: houses.csv
    when: { naem: A }
    lookups: { title: { column: tilte, values: {} } }
    relationships:
      - { when: { name: Z }, subject: "{title} {nmae}", type: LED_BY, object: "{one}", start: { year: form }, each: { column: heads, separator: ";", as: one } }
  - file: others.csv
    entities:
      - { id: "{row}", kind: Faction, name: "{file} {nam}", description: D. }
  - file: nowhere.json
    entities: []
`;
    const files = { 'recipe.yaml': recipe, 'houses.csv': TABLE, 'others.csv': 'name\n' };
    const error = await importedTables(files).catch((thrown: unknown) => thrown as Error);
    expect((error as Error).message.split('\n').map((line) => line.replace(/^.*recipe\.yaml:/, ''))).toEqual([
      expect.stringMatching(/is no recipe for its tables:$/),
      '5:19: tables[0] "houses.csv": There is no column "naem" in houses.csv. Did you mean "name"?',
      '6:33: tables[0] "houses.csv": There is no column "tilte" in houses.csv.',
      '8:39: tables[0] "houses.csv": There is no column "nmae" in houses.csv. Did you mean "name"?',
      '8:103: tables[0] "houses.csv": There is no column "form" in houses.csv. Did you mean "from"?',
      '8:127: tables[0] "houses.csv": There is no column "heads" in houses.csv. Did you mean "head"?',
      '11:45: tables[1] "others.csv": There is no column "nam" in others.csv. Did you mean "name"?',
      expect.stringMatching(/^12:11: tables\[2\] "nowhere.json": There is no file ".*nowhere.json"/),
    ]);
    expect(error).toMatchObject({
      code: 'BAD_IMPORT',
      hint: 'houses.csv has "name", "head", "from". others.csv has "name".',
    });
  });

  test('where a row of JSON has not what it names, with the place and the row', async () => {
    const files = {
      'recipe.yaml': `${HEAD}  - file: houses.jsonl\n    relationships:\n${CLAIM} }\n`,
      'houses.jsonl': '{"name":"A","head":"B"}\n{"name":"A"}\n',
    };
    await expect(importedTables(files)).rejects.toThrow(
      /recipe\.yaml:6:52: .*There is no column "head" in row 2 of houses\.jsonl\./,
    );
  });
});
