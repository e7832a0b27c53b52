import { describe, expect, test } from '@jest/globals';
import { expectProblems, validateFiles, yaml } from '../../support/data-folder.js';

const SOURCE = 'source: { id: wiki/page, title: Page, publisher: Wiki }';

describe('validate', () => {
  test('answers the data of a folder without a problem', () => {
    const { data, problems } = validateFiles({});
    expect(problems).toEqual([]);
    expect(data?.entities.map(({ value }) => value.id)).toEqual([
      'mirror/alliance',
      'mirror/worf',
      'mirror/martok',
      'mirror/capture-of-worf',
      'sto/worf',
    ]);
  });

  test.each([
    ['true', '-0019', '-0022/-0020~', '-0019-05', '0004'],
    ['false', '-0018', '-0021/-0019~', '-0018-05', '0004'],
  ])(
    'reads dates in the calendar of a continuity, with a year 0 (%s), as EDTF',
    (yearZero, date, start, attested, end) => {
      const { data, problems } = validateFiles({
        'mirror/continuity.yaml': yaml`
          id: mirror
          title: Mirror
          description: D.
          calendar: { before: BBY, after: ABY, yearZero: ${yearZero} }
          minimum: { entities: 0, events: 0, relationships: 0 }
        `,
        // A date does not say whose calendar it is in: all of them are known everywhere.
        'sto/page.yaml': yaml`
          ${SOURCE}
          entities:
            - { id: sto/order, kind: Event, name: Order, description: D., date: 19 BBY, citations: [Text 1] }
            - { id: sto/empire, kind: Faction, name: Empire, description: D., citations: [Text 1] }
          relationships:
            - { subject: sto/worf, type: MEMBER_OF, object: sto/empire, start: 22 BBY/20~ BBY, attested: [19-05 BBY], end: ABY 4, citations: [Text 1] }
        `,
      });
      expect(problems).toEqual([]);
      expect(data?.calendars).toEqual(
        new Map([['mirror', { before: 'BBY', after: 'ABY', yearZero: yearZero === 'true' }]]),
      );
      expect(data?.entities.find(({ value }) => value.id === 'sto/order')?.value.date).toBe(date);
      expect(data?.relationships.map(({ value }) => value)).toMatchObject([
        { start, attested: [attested], end },
      ]);
    },
  );

  test('answers no data where there is an error', () => {
    expect(validateFiles({ 'mirror/page.yaml': 'source:' }).data).toBeUndefined();
  });

  test('reports all problems of all files at once, by file, line and column, whatever found them', () => {
    expectProblems(
      {
        'sto/page.yaml': yaml`
          source: { id: wiki/sto-page, title: Page, publisher: Wiki }
          relationships:
            - { id: sto/worf.deposed.martok, subject: sto/worf, type: DEPOSD, object: sto/martok, citations: [Text 1] }
        `,
        'mirror/page.yaml': yaml`
          source: { id: wiki/page, title: Page, publisher: Wiki }
          entities:
            - { id: mirror/dukat, kind: Persn, name: Dukat, description: D., citations: [Text 1] }
          relationships:
            - { id: mirror/worf.member-of.alliance, subject: mirror/worf, type: MEMBER_OF, object: mirror/alliance, office: Regent, end: 2401-13, citations: [Text 1] }
            - { id: mirror/worf.allied-with.worf, subject: mirror/worf, type: ALLIED_WITH, object: mirror/worf, citations: [] }
        `,
      },
      [
        'mirror/page.yaml:3:31: entities[0] "mirror/dukat": kind "Persn" is not known. Expecting one of Faction, Person, Species, Place, Conflict, Event, Artifact.',
        'mirror/page.yaml:5:115: relationship "mirror/worf.member-of.alliance": MEMBER_OF has no property "office"; it takes role.',
        'mirror/page.yaml:5:128: relationship "mirror/worf.member-of.alliance": end "2401-13" is not a date. Expecting EDTF, e.g. "2401", "0298?", "1386~", "1816/1914", a year of a calendar, e.g. "19 BCE", or event:<id of an event>, or ".." for open.',
        'mirror/page.yaml:6:114: relationships[1] "mirror/worf.allied-with.worf": citations is empty. Expecting one at least: every record says where it was read.',
        'sto/page.yaml:3:61: relationship "sto/worf.deposed.martok": "DEPOSD" is not in catalogue.yaml. Did you mean "DEPOSED"?',
        'sto/page.yaml:3:77: relationship "sto/worf.deposed.martok": there is no entity "sto/martok". Add it, or correct the id.',
      ],
    );
  });

  test('takes the ids of malformed records for known: what refers to them is no error', () => {
    expectProblems(
      {
        'mirror/page.yaml': yaml`
          source: { id: wiki/page, title: Page, publisher: Wiki }
          entities:
            - { id: mirror/dukat, kind: Person, name: Dukat, description: D. }
            - { id: mirror/fall, kind: Event, name: Fall, description: D. }
            - { id: mirror/rise, kind: Event, name: Rise, description: D., after: [mirror/fall], citations: [Text 1] }
          relationships:
            - { id: mirror/dukat.member-of.alliance, subject: mirror/dukat, type: MEMBER_OF, object: mirror/alliance, start: event:mirror/fall, citations: [Text 1] }
            - { id: mirror/worf.member-of.alliance, subject: mirror/worf, type: MEMBER_OF, object: mirror/alliance }
          disputes:
            - { reason: R., relationships: [mirror/dukat.member-of.alliance, mirror/worf.member-of.alliance] }
        `,
      },
      [
        'mirror/page.yaml:3:5: entities[0] "mirror/dukat": "citations" is missing. Add it: every record says where it was read.',
        'mirror/page.yaml:4:5: entities[1] "mirror/fall": "citations" is missing. Add it: every record says where it was read.',
        'mirror/page.yaml:8:5: relationships[1] "mirror/worf.member-of.alliance": "citations" is missing. Add it: every record says where it was read.',
      ],
    );
  });

  test.each([
    ['entity', 'wiki/dukatt', 'Did you mean "wiki/dukat"?'],
    ['entity', 'wiki/annal', 'Add it, or correct the id.'],
    ['source', 'wiki/annal', 'Did you mean "wiki/annals"?'],
    ['source', 'wiki/dukatt', 'Add it, or correct the id.'],
    ['source', 'wiki/dukat', 'Add it, or correct the id.'],
    ['relationship', 'wiki/dukat.off', 'Did you mean "wiki/dukat.of"?'],
    ['event', 'wiki/dukatt', ''],
    ['event', 'wiki/rise', 'Did you mean "wiki/prize"?'],
  ])('suggests for the unknown %s %s what is of its kind, malformed or not', (what, id, advice) => {
    const said = {
      entity: 'mirror/worf',
      source: 'wiki/page',
      relationship: 'wiki/dukat.of',
      event: '',
      [what]: id,
    };
    const { problems } = validateFiles({
      'mirror/annals.yaml': yaml`
        source: { id: wiki/annals, title: Annals, publisher: Wiki }
        entities:
          - { id: wiki/dukat, kind: Person, name: Dukat, description: D. }
          - { id: wiki/prize, kind: Event, name: Prize, description: D., citations: [Text 1] }
        relationships:
          - { id: wiki/dukat.of, subject: wiki/dukat, type: MEMBER_OF, object: mirror/alliance }
      `,
      'mirror/page.yaml': yaml`
        ${SOURCE}
        relationships:
          - { id: mirror/x.y, subject: ${said.entity}, type: MEMBER_OF, object: mirror/alliance, ${said.event && `start: event:${said.event},`} citations: [{ at: Text 1, kind: stated, source: ${said.source} }] }
        disputes:
          - { reason: R., relationships: [mirror/x.y, ${said.relationship}] }
      `,
    });
    const unknown = problems.filter(({ message }) => message.includes('there is no'));
    expect(unknown.map(({ message }) => message.replace('start: ', ''))).toEqual([
      `there is no ${what} "${id}".${advice && ` ${advice}`}`,
    ]);
  });

  test('finds the lines of what stands after a malformed record', () => {
    expectProblems(
      {
        'mirror/page.yaml': yaml`
          source: { id: wiki/page, title: Page, publisher: Wiki }
          entities:
            - worf
            - { id: sto/dukat, kind: Person, name: Dukat, description: D., citations: [Text 1] }
        `,
      },
      [
        'mirror/page.yaml:3:5: entities[0]: entities "worf" has the wrong form. Expecting a map of fields.',
        'mirror/page.yaml:4:11: entity "sto/dukat": the id is not of this folder\'s continuity. Expecting it to begin with "mirror/", or move it to sto/.',
      ],
    );
  });

  test.each([
    [
      'mirror/page.yaml',
      `${SOURCE}\nentities: none`,
      '2:11: entities: entities "none" has the wrong form. Expecting a list.',
    ],
    [
      'mirror/page.yaml',
      'source: [',
      '1:10: file: Flow sequence in block collection must be sufficiently indented and end with a ]. Expecting YAML 1.2.',
    ],
    ['catalogue.yaml', '{}', '1:1: file: the file is empty. Expecting one entry at least.'],
    ['sto/continuity.yaml', '', '1:1: file: the file is empty. Expecting a map of fields.'],
  ])('runs no rule where all of %s is malformed: half of them would cry wolf', (file, text, problem) => {
    const broken = `${SOURCE.replace('page', 'other')}\nrelationships: [{ subject: mirror/x, type: Y, object: mirror/z, citations: [Text 1] }]`;
    expectProblems({ 'mirror/other.yaml': broken, [file]: text }, [`${file}:${problem}`]);
  });

  test('reports the syntax errors of two files together', () => {
    expectProblems({ 'mirror/a.yaml': 'source: "', 'sto/b.yaml': `${SOURCE}\n${SOURCE}` }, [
      'mirror/a.yaml:1:10: file: Missing closing "quote. Expecting YAML 1.2.',
      'sto/b.yaml:2:1: file: Map keys must be unique. Expecting YAML 1.2.',
    ]);
  });

  test('says of each problem which rule found it', () => {
    const { problems } = validateFiles({
      'mirror/page.yaml': `${SOURCE}\nentities: [{ id: mirror/x, kind: Person, name: X, description: D., date: 2401, citations: [Text 1] }, {}]`,
    });
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['shape', 'fields-of-kind']));
  });
});
