import { describe, expect, test } from '@jest/globals';
import { checkShape, type Shape } from '../../../src/seed/check-shape.js';
import { formatProblem } from '../../../src/seed/problem.js';
import { readSourceFile } from '../../../src/seed/source-file.js';
import { yaml } from '../../support/data-folder.js';

/** What is wrong with the shape of a file, without the file's name. */
function problemsOf(shape: Shape, text: string): string[] {
  const problems = checkShape(shape, readSourceFile('file.yaml', text));
  return problems.map((problem) => formatProblem(problem).replace('file.yaml:', ''));
}

const SOURCE = 'source: { id: wiki/page, title: Page, publisher: Wiki }';

/** A document with one entity, some of whose fields are other than right. */
function entity(fields: Readonly<Record<string, string | undefined>>): string {
  const right = { id: 'mirror/worf', kind: 'Person', name: 'Worf', description: 'D.', citations: '[Text 1]' };
  const lines = Object.entries({ ...right, ...fields }).filter(([, value]) => value !== undefined);
  return `${SOURCE}\nentities:\n  -\n${lines.map(([name, value]) => `    ${name}: ${value}\n`).join('')}`;
}

describe('the shape of a document', () => {
  test('may be a source alone', () => {
    expect(problemsOf('document', SOURCE)).toEqual([]);
  });

  test('may hold entities, relationships and disputes with every field', () => {
    const text = yaml`
      source: { id: wiki/page, title: Page, publisher: Wiki, revision: "3", url: https://example.com/, note: N. }
      entities:
        - { id: mirror/a, kind: Faction, name: A, aliases: [B], description: D., government: G, citations: [Text 1] }
        - { id: mirror/e, kind: Event, name: E, description: D., date: 2401, after: [mirror/f], citations: [Text 1] }
      relationships:
        - id: mirror/a.led-by.b
          subject: mirror/a
          type: LED_BY
          object: mirror/b
          start: 298
          end: event:mirror/e
          attested: [2401, "2401-03"]
          rank: deprecated
          note: N.
          office: Regent
          a-property-of-the-catalogue: true
          citations:
            - Text 1
            - { at: Text 2, kind: stated, source: wiki/other }
            - { at: Text 3, kind: inferred, note: N. }
      disputes:
        - { reason: R., relationships: [mirror/a.led-by.b, mirror/a.led-by.c] }
    `;
    expect(problemsOf('document', text)).toEqual([]);
  });

  test.each([
    ['', '1:1: file: the file is empty. Expecting a map of fields.'],
    ['worf', '1:1: file: the file "worf" has the wrong form. Expecting a map of fields.'],
    ['entities: []', '1:1: file: "source" is missing. Add it.'],
    [`${SOURCE}\nentitys: []`, '2:10: file: "entitys" is not a field here. Did you mean "entities"?'],
    [`${SOURCE}\nentities: worf`, '2:11: entities: entities "worf" has the wrong form. Expecting a list.'],
    [`${SOURCE}\nentities:`, '2:10: entities: entities is empty. Expecting a list, or leave it out.'],
    [
      `${SOURCE}\nentities: [worf]`,
      '2:12: entities[0]: entities "worf" has the wrong form. Expecting a map of fields.',
    ],
    [
      `${SOURCE}\nentities:\n  -`,
      '3:4: entities[0]: an entry of entities is empty. Expecting a map of fields, or take it away.',
    ],
    ['source:', '1:8: source: source is empty. Expecting a map of fields.'],
    ['source: { id: wiki/page, publisher: Wiki }', '1:9: source: "title" is missing. Add it.'],
  ])('cannot be %j', (text, problem) => {
    expect(problemsOf('document', text)).toEqual([problem]);
  });

  test.each<[string, Record<string, string | undefined>, string]>([
    ['an unknown field', { alias: 'Worf' }, '9:12: {}: "alias" is not a field here. Did you mean "aliases"?'],
    ['an unknown field like none', { shipName: 'Defiant' }, '9:15: {}: "shipName" is not a field here.'],
    [
      'no citations',
      { citations: undefined },
      '4:5: {}: "citations" is missing. Add it: every record says where it was read.',
    ],
    [
      'an empty list of citations',
      { citations: '[]' },
      '8:16: {}: citations is empty. Expecting one at least: every record says where it was read.',
    ],
    [
      'citations that are not there',
      { citations: '' },
      '8:16: {}: citations is empty. Expecting one at least: every record says where it was read.',
    ],
    [
      'a citation that is not there',
      { citations: '\n      -' },
      '9:8: {}: an entry of citations is empty. Expecting a place in this document, or { at: <place>, kind: stated or inferred, note, source }, or take it away.',
    ],
    ['no description', { description: undefined }, '4:5: {}: "description" is missing. Add it.'],
    ['an empty name', { name: '""' }, '6:11: {}: name is empty. Expecting a text.'],
    ['a name that is a number', { name: '17' }, '6:11: {}: name 17 has the wrong form. Expecting a text.'],
    [
      'an unknown kind',
      { kind: 'Persn' },
      '5:11: {}: kind "Persn" is not known. Expecting one of Faction, Person, Species, Place, Conflict, Event, Artifact.',
    ],
    [
      'a date that is no whole number',
      { date: '2401.5' },
      '9:11: {}: date 2401.5 has the wrong form. Expecting an EDTF date, e.g. 2401, 2410-03, 0298?, 1386~ or 1816/1914, or one by an era, e.g. 44 BCE or 19~ BBY.',
    ],
    ['another article', { article: 'a' }, '9:14: {}: article "a" is not known. Expecting "the".'],
    ['no article', { article: '' }, '9:14: {}: article is empty. Expecting "the", or leave it out.'],
    ['no aliases', { aliases: '' }, '9:14: {}: aliases is empty. Expecting a list, or leave it out.'],
    ['the same alias twice', { aliases: '[W, W]' }, '9:14: {}: "W" stands in aliases twice. Take one away.'],
    [
      'an inference that does not say how',
      { citations: '[{ at: Text 1, kind: inferred }]' },
      '8:17: {}: "note" is missing. Add it.',
    ],
    [
      'an unknown kind of citation',
      { citations: '[{ at: Text 1, kind: guessed, note: N. }]' },
      '8:37: {}: kind "guessed" is not known. Expecting one of stated, inferred.',
    ],
    [
      'an unknown field of a citation',
      { citations: '[{ at: Text 1, kind: stated, sorce: wiki/page }]' },
      '8:52: {}: "sorce" is not a field here. Did you mean "source"?',
    ],
    [
      'a citation that is neither text nor fields',
      { citations: '[3]' },
      '8:17: {}: citations 3 has the wrong form. Expecting a place in this document, or { at: <place>, kind: stated or inferred, note, source }.',
    ],
    [
      'an empty citation',
      { citations: '[""]' },
      '8:17: {}: an entry of citations is empty. Expecting a text, or take it away.',
    ],
    [
      'an empty source of a citation',
      { citations: '[{ at: Text 1, kind: stated, source: }]' },
      '8:53: {}: source is empty. Expecting a text, or leave it out.',
    ],
    [
      'an inference that says nothing',
      { citations: '[{ at: Text 1, kind: inferred, note: "" }]' },
      '8:53: {}: note is empty. Expecting a text.',
    ],
  ])('refuses an entity with %s', (_, fields, problem) => {
    expect(problemsOf('document', entity(fields))).toEqual([
      problem.replace('{}', 'entities[0] "mirror/worf"'),
    ]);
  });

  test.each([
    'Worf',
    'mirror',
    'mirror/Worf',
    'mirror/worf.',
    'mirror/the worf',
    'mirror/-worf',
    'a/b/c',
    "qo'nos/a",
  ])('refuses the id %s of an entity, and calls the record by it', (id) => {
    expect(problemsOf('document', entity({ id }))).toEqual([
      `4:9: entities[0] "${id}": id "${id}" has the wrong form. Expecting a text like ^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$.`,
    ]);
  });

  test('shortens what is long', () => {
    const [problem] = problemsOf('document', entity({ kind: `"${'Person'.repeat(20)}"` }));
    expect(problem).toContain(`kind "${'Person'.repeat(9)}Pe… is not known.`);
  });

  test('refuses a relationship with a wrong id, type and rank, and reports all three', () => {
    const text = yaml`
      relationships:
        - id: worf-1
          subject: mirror/worf
          type: led by
          object: mirror/martok
          rank: best
          citations: [Text 1]
    `;
    expect(problemsOf('document', `${SOURCE}\n${text}`)).toEqual([
      '3:9: relationships[0] "worf-1": id "worf-1" has the wrong form. Expecting <id of the subject>.<type>.<slug of the object>, and what tells it from its likes.',
      '5:11: relationships[0] "worf-1": type "led by" has the wrong form. Expecting a text like ^[A-Z][A-Z0-9_]*$.',
      '7:11: relationships[0] "worf-1": rank "best" is not known. Expecting one of preferred, normal, deprecated.',
    ]);
  });

  test.each([
    ['start', 'Expecting an EDTF date, or event:<id of an event>, or leave it out.'],
    ['end', 'Expecting an EDTF date, or event:<id of an event>, or leave it out.'],
    ['attested', 'Expecting one at least, or leave it out.'],
    ['rank', 'Expecting one of preferred, normal, deprecated, or leave it out.'],
    ['note', 'Expecting a text, or leave it out.'],
    ['sides', 'Expecting a text, a number, or true or false, or leave it out.'],
    ['id', 'Expecting a text, or leave it out.'],
    ['subject', 'Expecting a text.'],
    ['citations', 'Expecting one at least: every record says where it was read.'],
  ])('says once of an empty %s of a relationship what to do', (field, advice) => {
    const right = { subject: 'a/b', type: 'C', object: 'a/d', citations: '[Text 1]', [field]: '' };
    const fields = Object.entries(right).map(([name, value]) => `    ${name}: ${value}\n`);
    expect(problemsOf('document', `${SOURCE}\nrelationships:\n  -\n${fields.join('')}`)).toEqual([
      expect.stringMatching(new RegExp(`: relationships\\[0\\]: ${field} is empty\\. ${advice}$`)),
    ]);
  });

  test('refuses a list as a property of a relationship', () => {
    const text = 'relationships: [{ subject: a/b, type: C, object: a/d, sides: [x], citations: [Text 1] }]';
    expect(problemsOf('document', `${SOURCE}\n${text}`)).toEqual([
      '2:62: relationships[0]: sides ["x"] has the wrong form. Expecting a text, a number, or true or false.',
    ]);
  });

  test('refuses a name that is longer than Neo4j can index, and takes the longest', () => {
    const entity = (name: string): string =>
      `${SOURCE}\nentities: [{ id: a/b, kind: Person, name: ${name}, description: D., citations: [Text 1] }]`;
    expect(problemsOf('document', entity('x'.repeat(2_000)))).toEqual([]);
    expect(problemsOf('document', entity('x'.repeat(2_001)))).toEqual([
      expect.stringMatching(/: name "x+… is too long\. Expecting 2000 characters at most\.$/),
    ]);
  });

  test('refuses a dispute of one relationship', () => {
    expect(problemsOf('document', `${SOURCE}\ndisputes: [{ reason: R., relationships: [a/b.c.d] }]`)).toEqual(
      ['2:41: disputes[0]: relationships ["a/b.c.d"] is too short. Expecting two at least.'],
    );
  });
});

describe('the shape of the catalogue', () => {
  const type =
    '{ label: l, inverse: i, verb: v, inverseVerb: w, description: D., subject: [Person], object: [Person], polarity: 1 }';

  test('may be one type with what every type has', () => {
    expect(problemsOf('catalogue', `MEMBER_OF: ${type}`)).toEqual([]);
  });

  test.each([
    ['{}', '1:1: file: the file is empty. Expecting one entry at least.'],
    [
      `member of: ${type}`,
      '1:12: file: the name "member of" has the wrong form. Expecting a text like ^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$.',
    ],
    [
      `MEMBER_OF: ${type.replace('1', '2')}`,
      '1:125: MEMBER_OF: polarity 2 is not known. Expecting one of 1, 0, -1.',
    ],
    [
      `MEMBER_OF: ${type.replace('[Person]', '[Persn]')}`,
      '1:88: MEMBER_OF: subject "Persn" is not known. Expecting one of Faction, Person, Species, Place, Conflict, Event, Artifact.',
    ],
    [
      `MEMBER_OF: ${type.replace('}', ', symetric: true }')}`,
      '1:139: MEMBER_OF: "symetric" is not a field here. Did you mean "symmetric"?',
    ],
    [
      `MEMBER_OF: ${type.replace('}', ', properties: [role, place] }')}`,
      '1:148: MEMBER_OF: properties "place" is taken. Expecting a name in letters and digits that begins with a small letter, and is not taken by what every relationship has or what is computed of it.',
    ],
    ['MEMBER_OF:', '1:11: MEMBER_OF: MEMBER_OF is empty. Expecting a map of fields, or leave it out.'],
  ])('cannot be %s', (text, problem) => {
    expect(problemsOf('catalogue', text)).toEqual([problem]);
  });
});

describe('the shape of a continuity', () => {
  test('has an id, a title and a description; the minimum of its records may be left out', () => {
    const text =
      '{ id: mirror, title: M, description: D., minimum: { entities: 1, events: 0, relationships: 1 } }';
    expect(problemsOf('continuity', text)).toEqual([]);
    expect(problemsOf('continuity', 'id: Mirror\ntitle: M')).toEqual([
      '1:1: file: "description" is missing. Add it.',
      '1:5: id: id "Mirror" has the wrong form. Expecting the name of this folder.',
    ]);
  });

  const counting = (calendar: string): string =>
    `id: mirror\ntitle: M\ndescription: D.\nminimum: { entities: 1, events: 0, relationships: 1 }\ncalendar: ${calendar}`;
  const LABEL = 'letters, with single dots and spaces in between, like BBY, A.D. or Second Age.';

  test.each(['BBY', 'A.D.', 'Second Age', 'b. Y.', 'Ära'])('may count in the calendar of "%s"', (label) => {
    expect(problemsOf('continuity', counting(`{ before: X, after: "${label}", yearZero: false }`))).toEqual(
      [],
    );
  });

  test.each([
    ['BBY', '5:11: calendar: calendar "BBY" has the wrong form. Expecting a map of fields.'],
    ['{ before: BBY, after: ABY }', '5:11: calendar: "yearZero" is missing. Add it.'],
    [
      '{ before: BBY, after: ABY, yearZero: 1 }',
      '5:48: calendar: yearZero 1 has the wrong form. Expecting true or false.',
    ],
    ['{ before: "", after: ABY, yearZero: true }', `5:21: calendar: before is empty. Expecting ${LABEL}`],
    ...['B1', ' BBY', 'BBY ', 'B  Y', '..', '.', 'B-Y', 'B/Y'].map((label) => [
      `{ before: "${label}", after: ABY, yearZero: true }`,
      `5:21: calendar: before "${label}" has the wrong form. Expecting ${LABEL}`,
    ]),
  ])('cannot count in %s', (calendar = '', problem = '') => {
    expect(problemsOf('continuity', counting(calendar))).toEqual([problem]);
  });
});

describe('the shape of a coverage', () => {
  test('says of every sentence which records carry it, or why none does', () => {
    const text = yaml`
      source: wiki/page
      sections:
        Text:
          1: [mirror/worf]
          2: { none: A heading. }
    `;
    expect(problemsOf('coverage', text)).toEqual([]);
  });

  test.each([
    ['1: []', '4:5: sections: 1 is empty. Expecting one at least, or leave it out.'],
    ['1: { none: "" }', '4:5: sections: none is empty. Expecting a text.'],
    [
      '0: [mirror/worf]',
      '4:5: sections: the name "0" has the wrong form. Expecting a text like ^[1-9][0-9]*$.',
    ],
  ])('cannot say %s of a sentence', (sentence, problem) => {
    const text = `source: wiki/page\nsections:\n  Text:\n    ${sentence}\n`;
    expect(problemsOf('coverage', text)).toEqual([problem]);
  });
});
