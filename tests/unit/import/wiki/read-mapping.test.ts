import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { AllegianceError } from '../../../../src/errors.js';
import { readCatalogue } from '../../../../src/import/read-catalogue.js';
import { readMapping } from '../../../../src/import/wiki/read-mapping.js';
import { yaml } from '../../../support/data-folder.js';
import { temporaryFolder } from '../../../support/folders.js';
import { thrownBy } from '../../../support/thrown-by.js';
import { CATALOGUE, FIXTURES, fixturePath } from '../../../support/wiki-fixtures.js';

const folder = temporaryFolder();
const catalogue = readCatalogue(CATALOGUE);
const ADVICE = ' Add an entry to it.';

/** What is wrong with a mapping, without the path of its file. */
function problemsOf(text: string): string[] {
  const path = join(folder, 'mapping.yaml');
  writeFileSync(path, text);
  const error = thrownBy(() => readMapping(path, catalogue, ADVICE));
  expect(error).toBeInstanceOf(AllegianceError);
  expect(error).toMatchObject({ code: 'BAD_MAPPING' });
  return (error as AllegianceError).message.replaceAll(`${path}:`, '').split('\n');
}

const HEAD = yaml`
  wiki: { id: wiki, name: Wiki, url: "https://wiki.example/", licence: CC0-1.0 }
  continuities: [{ id: world, title: World, description: D. }]
`;

/** The problems of a mapping whose only template has this field. */
function problemsOfField(field: string, kind = 'Faction'): string[] {
  return problemsOf(`${HEAD}templates: { Box: { kind: ${kind}, fields: { a: ${field} } } }`);
}

describe('a mapping', () => {
  test.each(FIXTURES)('of the fixture %s is one', (name) => {
    expect(Object.keys(readMapping(fixturePath(name, 'yaml'), catalogue, ADVICE).templates)).not.toEqual([]);
  });

  test('that is not there is refused', () => {
    const error = thrownBy(() => readMapping(join(folder, 'none.yaml'), catalogue, ADVICE));
    expect(error).toMatchObject({
      code: 'BAD_MAPPING',
      message: expect.stringContaining('none.yaml" cannot be read.'),
    });
  });

  test('that is no YAML is refused with the line', () => {
    expect(problemsOf('wiki: {')).toEqual([expect.stringMatching(/^1:8: file: /)]);
  });

  test('that lacks fields, or has others, is refused with all of them', () => {
    const text = yaml`
      wiki: { id: Wiki, name: Wiki, url: wiki.example }
      continuities: []
      templates: { Box: { kind: Nation, fields: { a: { typ: LED_BY } } } }
      inline: { Cite: citatoin }
    `;
    expect(problemsOf(text)).toEqual([
      '1:7: wiki: "licence" is missing. Add it.',
      '1:13: wiki: id "Wiki" has the wrong form. Expecting small letters, digits and single dashes, e.g. holo-archive.',
      '1:36: wiki: url "wiki.example" has the wrong form. Expecting the address that titles are put behind, e.g. https://example.com/wiki/.',
      '2:15: continuities: continuities is empty. Expecting one at least.',
      expect.stringMatching(/^3:27: templates: kind "Nation" is not known\. Expecting one of Faction, /),
      '3:48: templates: "type" is missing. Add it.',
      '3:55: templates: "typ" is not a field here. Did you mean "type"?',
      '4:17: inline: Cite "citatoin" is not known. Expecting one of list, text, qualifier, citation, date, ignore.',
    ]);
  });

  test('with a wrong kind, a wrong field and a wrong type is refused with all three', () => {
    const box = '{ kind: Nation, fields: { a: { type: LEDBY, dats: b }, b: { type: TRADED_AT }, c: 1 } }';
    expect(problemsOf(`${HEAD}templates: { Box: ${box} }`)).toEqual([
      expect.stringMatching(/^3:27: templates: kind "Nation" is not known\./),
      '3:56: templates Box: "LEDBY" is not in catalogue.yaml. Did you mean "LED_BY"?',
      '3:69: templates: "dats" is not a field here. Did you mean "date" or "dates"?',
      '3:85: templates Box: "TRADED_AT" is not in catalogue.yaml. Add an entry to it.',
      expect.stringMatching(/^3:101: templates: /),
    ]);
  });

  test('of which nothing has the right shape is refused, not stumbled over', () => {
    for (const text of [
      '1',
      '[]',
      'templates: 1',
      'continuities: [1]\ntemplates: { Box: 1 }\nnoise: { a: 1 }',
    ])
      expect(problemsOf(text).length).toBeGreaterThan(0);
  });

  test.each([
    ['{ type: LEDBY }', '3:57: templates Box: "LEDBY" is not in catalogue.yaml. Did you mean "LED_BY"?'],
    [
      '{ type: LED_BY, page: object }',
      '3:71: templates Box: a Faction cannot be its object: there, LED_BY takes Person.',
    ],
    [
      '{ type: FOUGHT_IN, with: { office: King } }',
      '3:84: templates Box: FOUGHT_IN has no property "office"; it takes side, outcome, role.',
    ],
    [
      '{ type: ALLIED_WITH, qualifier: role }',
      '3:81: templates Box: ALLIED_WITH has no property "role"; it takes none.',
    ],
    [
      '{ type: FOUGHT_IN, with: { side: "{n}" } }',
      '3:82: templates Box: the name of the field has no {n}, so there is no number to put here.',
    ],
    ['{ type: FOUNDED, date: end }', '3:72: templates Box: FOUNDED happens once: its one date is its start.'],
    [
      '{ type: LED_BY, nested: PARTOF }',
      '3:73: templates Box: "PARTOF" is not in catalogue.yaml. Did you mean "PART_OF"?',
    ],
  ])('with a field %s is refused', (field, problem) => {
    expect(problemsOfField(field)).toEqual([problem]);
  });

  test('that dates what is no event, or that has no pattern for noise, is refused', () => {
    const text = `${HEAD}templates: { Box: { kind: Person, date: born } }\nnoise: { years: "(\\\\d+" }`;
    expect(problemsOf(text)).toEqual([
      '3:41: templates Box: only an Event has a date, and this is a Person. Use "dates" of a field.',
      '4:17: noise years: "(\\d+" is no regular expression.',
    ]);
  });

  test('with continuities that cannot be told apart is refused', () => {
    const text = yaml`
      wiki: { id: wiki, name: Wiki, url: "https://wiki.example/", licence: CC0-1.0 }
      continuities:
        - { id: a, title: A, description: D., counterparts: true }
        - { id: a, title: B, description: D., suffix: /B }
        - { id: c, title: C, description: D. }
      templates: { Box: { kind: Person } }
    `;
    expect(problemsOf(text)).toEqual([
      '3:55: continuities 0: counterparts are told by a suffix. Give it one.',
      '4:11: continuities 1: "a" is the id of another one too.',
      '5:5: continuities 2: which pages are of it? Give it a suffix or a template; only the first may be without.',
    ]);
  });
});

describe('a catalogue', () => {
  test('that the loader would refuse is refused', () => {
    const path = join(folder, 'catalogue.yaml');
    writeFileSync(path, 'LED_BY: { label: led by }');
    expect(thrownBy(() => readCatalogue(path))).toMatchObject({ code: 'BAD_DATA' });
    expect(thrownBy(() => readCatalogue(join(folder, 'none')))).toMatchObject({ code: 'BAD_DATA' });
  });
});
