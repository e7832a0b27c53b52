import { describe, expect, test } from '@jest/globals';
import { toRows } from '../../../src/seed/rows.js';
import { type Files, readFiles, yaml } from '../../support/data-folder.js';

const rowsOf = (files: Files) => {
  const rows = toRows(readFiles(files));
  return { ...rows, entities: [...rows.entities], relationships: [...rows.relationships] };
};

const FIRST = yaml`
  source: { id: wiki/first, title: First, publisher: Wiki, revision: "7" }
  entities:
    - { id: mirror/zek, kind: Person, name: Zek, aliases: [Nagus], description: D., citations: [Text 2, Text 1] }
    - { id: mirror/election, kind: Event, name: Election, description: D., date: 298, after: [mirror/capture-of-worf], citations: [Text 1] }
  relationships:
    - id: mirror/zek.member-of.alliance
      subject: mirror/zek
      type: MEMBER_OF
      object: mirror/alliance
      start: event:mirror/election
      end: 2401
      attested: [298, event:mirror/election]
      role: Nagus
      note: N.
      citations: [{ at: Text 3, kind: inferred, note: I. }, { at: Intro 1, kind: stated, source: wiki/cast }]
`;

const SECOND = yaml`
  source: { id: wiki/second, title: Second, publisher: Wiki }
  entities:
    - { id: mirror/brunt, kind: Person, name: Brunt, description: D., citations: [{ at: Text 1, kind: stated, source: wiki/first }] }
  relationships:
    - { id: mirror/brunt.allied-with.zek, subject: mirror/brunt, type: ALLIED_WITH, object: mirror/zek, citations: [Text 1] }
  disputes:
    - { reason: R., relationships: [mirror/zek.member-of.alliance, mirror/brunt.allied-with.zek] }
`;

const FILES: Files = { 'mirror/a.yaml': FIRST, 'mirror/b.yaml': SECOND };

describe('toRows', () => {
  test('writes an entity under its kind, with its date as EDTF', () => {
    const row = rowsOf(FILES).entities.find(({ id }) => id === 'mirror/election');
    expect(row).toEqual({
      id: 'mirror/election',
      labels: ['Entity', 'Event'],
      properties: {
        id: 'mirror/election',
        kind: 'Event',
        name: 'Election',
        aliases: [],
        description: 'D.',
        continuity: 'mirror',
        date: '0298',
        after: ['mirror/capture-of-worf'],
        dateMin: -610685,
        dateMax: -610320,
        place: [-610685, 1],
        citations: ['wiki/first#text-1'],
      },
    });
  });

  test('writes a relationship with the properties of its type beside its own, and the events it names', () => {
    const row = rowsOf(FILES).relationships.find(({ subject }) => subject === 'mirror/zek');
    expect(row).toEqual({
      id: 'mirror/zek.member-of.alliance',
      type: 'MEMBER_OF',
      subject: 'mirror/zek',
      object: 'mirror/alliance',
      properties: {
        id: 'mirror/zek.member-of.alliance',
        start: 'event:mirror/election',
        startEvent: 'mirror/election',
        end: '2401',
        attested: ['0298', 'event:mirror/election'],
        attestedEvents: ['mirror/election'],
        startMin: -610685,
        startMax: -610685,
        endMin: 157420,
        endMax: 157785,
        place: [-610685, 1],
        endPlace: [157420, Number.MAX_SAFE_INTEGER],
        disputedBy: ['mirror/brunt.allied-with.zek'],
        rank: 'normal',
        role: 'Nagus',
        note: 'N.',
        citations: [expect.stringMatching(/^wiki\/first#text-3~/), 'wiki/cast#intro-1'],
      },
    });
  });

  test('writes a citation that several records share once, and which source each is from', () => {
    const { citations, citationSources } = rowsOf(FILES);
    const shared = citations.filter(({ id }) => id === 'wiki/first#text-1');
    expect(shared).toEqual([
      {
        id: 'wiki/first#text-1',
        labels: ['Citation'],
        properties: { id: 'wiki/first#text-1', locator: 'Text 1', kind: 'stated' },
      },
    ]);
    expect(citationSources).toContainEqual({ citation: 'wiki/first#text-1', source: 'wiki/first' });
    expect(citationSources.map(({ citation }) => citation)).toEqual(citations.map(({ id }) => id));
  });

  test('writes continuities, sources and disputes under labels of their own', () => {
    const { continuities, sources, disputes } = rowsOf(FILES);
    expect(continuities[0]).toEqual({
      id: 'mirror',
      labels: ['Continuity'],
      properties: { id: 'mirror', title: 'Mirror', description: 'D.' },
    });
    expect(sources.find(({ id }) => id === 'wiki/first')).toEqual({
      id: 'wiki/first',
      labels: ['Source'],
      properties: { id: 'wiki/first', title: 'First', publisher: 'Wiki', revision: '7' },
    });
    expect(disputes).toEqual([
      {
        id: expect.stringMatching(/^wiki\/second#dispute-[0-9a-f]{8}$/),
        labels: ['Dispute'],
        properties: expect.objectContaining({
          reason: 'R.',
          relationships: ['mirror/zek.member-of.alliance', 'mirror/brunt.allied-with.zek'],
        }),
      },
    ]);
  });

  test('writes a calendar as three properties, since Neo4j has no maps', () => {
    const { continuities } = rowsOf({
      'mirror/continuity.yaml': yaml`
        id: mirror
        title: Mirror
        description: D.
        calendar: { before: BBY, after: ABY, yearZero: false }
        minimum: { entities: 0, events: 0, relationships: 0 }
      `,
    });
    expect(continuities[0]?.properties).toEqual({
      id: 'mirror',
      title: 'Mirror',
      description: 'D.',
      calendarBefore: 'BBY',
      calendarAfter: 'ABY',
      calendarYearZero: false,
    });
  });

  test('sorts every part by id, but for the types, whose order is that of answers', () => {
    const { types, citationSources, eventOrder, ...parts } = rowsOf(FILES);
    expect(types.map(({ name }) => name)).toEqual([
      'MEMBER_OF',
      'LED_BY',
      'DEPOSED',
      'ALLIED_WITH',
      'COUNTERPART_OF',
    ]);
    expect(eventOrder).toEqual([{ event: 'mirror/election', before: 'mirror/capture-of-worf' }]);
    for (const rows of Object.values(parts)) {
      const ids = [...rows].map(({ id }: { id: string }) => id);
      expect(ids).toEqual(ids.toSorted());
    }
    expect(citationSources.length).toBeGreaterThan(0);
  });

  test('gives equal rows for the same records in files of other names', () => {
    const renamed = { 'mirror/z.yaml': FIRST, 'mirror/y.yaml': SECOND };
    expect(rowsOf(renamed)).toEqual(rowsOf(FILES));
  });

  test('gives equal rows for the same records in another order within their file', () => {
    const [head = '', ...items] = FIRST.slice(0, FIRST.indexOf('relationships:')).split('\n  - ');
    const turned = [head, ...items.map((item) => item.trimEnd()).toReversed()].join('\n  - ');
    const reordered = `${turned}\n${FIRST.slice(FIRST.indexOf('relationships:'))}`;
    expect(reordered).not.toBe(FIRST);
    expect(rowsOf({ ...FILES, 'mirror/a.yaml': reordered })).toEqual(rowsOf(FILES));
  });
});
