import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Address } from '../../src/database/connect.js';
import { type Api, openApi } from '../support/api.js';
import { readFiles, yaml } from '../support/data-folder.js';
import { ask } from '../support/embedded-start.js';
import { scratchDatabase } from '../support/scratch-database.js';

/** One continuity that counts in BBY and ABY, and one without a calendar. */
const data = readFiles({
  'mirror/continuity.yaml': yaml`
    id: mirror
    title: Mirror
    description: D.
    calendar: { before: BBY, after: ABY, yearZero: true }
    minimum: { entities: 0, events: 0, relationships: 0 }
  `,
  'mirror/page.yaml': yaml`
    source: { id: wiki/page, title: Page, publisher: Wiki }
    entities:
      - { id: mirror/order, kind: Event, name: Order, article: the, description: D., date: 19 BBY, citations: [Text 1] }
    relationships:
      - { id: mirror/worf.member-of.alliance, subject: mirror/worf, type: MEMBER_OF, object: mirror/alliance, start: 22 BBY, end: 19 BBY, citations: [Text 1] }
      - { id: mirror/martok.member-of.alliance, subject: mirror/martok, type: MEMBER_OF, object: mirror/alliance, start: event:mirror/order, attested: [BBY 5-06, 4~ ABY], citations: [Text 1] }
      - { id: mirror/alliance.deposed.martok, subject: mirror/alliance, type: DEPOSED, object: mirror/martok, start: 5 ABY/.., citations: [Text 1] }
      - { id: mirror/martok.allied-with.worf, subject: mirror/martok, type: ALLIED_WITH, object: mirror/worf, citations: [Text 1] }
  `,
  'sto/page.yaml': yaml`
    source: { id: wiki/sto-page, title: Page, publisher: Wiki }
    entities:
      - { id: sto/empire, kind: Faction, name: Empire, description: D., citations: [Text 1] }
    relationships:
      - { id: sto/worf.member-of.empire, subject: sto/worf, type: MEMBER_OF, object: sto/empire, start: 44 BC, end: AD 2401, citations: [Text 1] }
  `,
});

describe('a continuity with a calendar', () => {
  let address: Address;
  let api: Api;

  beforeAll(async () => {
    address = await scratchDatabase();
    api = await openApi({ address, data });
  }, 60_000);

  const MEMBERS = `query ($asOf: Moment, $certainty: Certainty! = CERTAIN) {
    entity(id: "mirror/alliance") { relationships(types: [MEMBER_OF], asOf: $asOf, certainty: $certainty) { nodes { id } } } }`;
  const members = async (asOf: string, certainty = 'CERTAIN'): Promise<string[]> => {
    const { entity } = await api.ask(MEMBERS, { asOf, certainty });
    return entity.relationships.nodes.map(({ id }: { id: string }) => id.replace(/^mirror\/|\..*$/g, ''));
  };

  test.each([
    ['20 BBY', '-0020', ['worf']],
    ['bby 20-07', '-0020-07', ['worf']],
    ['21 BBY/20 BBY', '-0021/-0020', ['worf']],
    ['21 BCE', '-0020', ['worf']],
    ['4 BBY', '-0004', ['martok']],
    ['23 BBY', '-0023', []],
  ])('is asked as of %s as it is as of %s', async (asOf, edtf, expected) => {
    expect(await members(asOf)).toEqual(expected);
    expect(await members(edtf)).toEqual(expected);
  });

  test('is asked for a year in doubt', async () => {
    expect(await members('24 BBY', 'POSSIBLE')).toEqual([]);
    expect(await members('24~ BBY', 'POSSIBLE')).toEqual(['worf']);
    expect(await members('24 BBY~')).toEqual([]);
  });

  test('shows when a relationship held, by itself and in its sentence', async () => {
    const query =
      'query ($id: ID!) { node(id: $id) { ... on Relationship { period sentence start end attested } } }';
    const shown = async (id: string): Promise<unknown> => (await api.ask(query, { id })).node;
    expect(await shown('mirror/worf.member-of.alliance')).toEqual({
      period: 'from 22 BBY until 19 BBY',
      sentence: 'Worf v Alliance from 22 BBY until 19 BBY.',
      start: '-0022',
      end: '-0019',
      attested: [],
    });
    expect(await shown('mirror/martok.member-of.alliance')).toMatchObject({
      period: 'from the Order, attested in 5-06 BBY and about 4 ABY',
      attested: ['-0005-06', '0004~'],
    });
    expect(await shown('mirror/alliance.deposed.martok')).toMatchObject({
      period: 'in 5 ABY at the earliest',
    });
    expect(await shown('mirror/martok.allied-with.worf')).toMatchObject({
      period: null,
      sentence: 'Martok v Worf.',
    });
    expect(await shown('sto/worf.member-of.empire')).toMatchObject({ period: 'from 44 BCE until 2401' });
  });

  test('says how it counts, in the collection and from an entity', async () => {
    const yavin = { before: 'BBY', after: 'ABY', yearZero: true };
    const answer = await api.ask(`{
      continuities { id calendar { before after yearZero } }
      other: continuities { title: id calendar: title id: calendar { before: after } }
      mirror: entity(id: "mirror/worf") { continuity { calendar { before after yearZero } } }
      sto: entity(id: "sto/worf") { continuity { calendar { before } } }
      people(where: { id: { eq: "mirror/worf" } }) { continuity { calendar { yearZero } } }
    }`);
    expect(answer).toEqual({
      continuities: [
        { id: 'mirror', calendar: yavin },
        { id: 'sto', calendar: null },
      ],
      other: [
        { title: 'mirror', calendar: 'Mirror', id: { before: 'ABY' } },
        { title: 'sto', calendar: 'Online', id: null },
      ],
      mirror: { continuity: { calendar: yavin } },
      sto: { continuity: { calendar: null } },
      people: [{ continuity: { calendar: { yearZero: true } } }],
    });
  });

  test('is stored with its calendar, and with its dates as EDTF', async () => {
    const rows = await ask(address, 'MATCH (n:Continuity|Event) RETURN properties(n) AS n ORDER BY n.id');
    expect(rows.map(({ n }) => n)).toMatchObject([
      { id: 'mirror', calendarBefore: 'BBY', calendarAfter: 'ABY', calendarYearZero: true },
      { id: 'mirror/capture-of-worf' },
      { id: 'mirror/order', date: '-0019' },
      { id: 'sto', title: 'Online' },
    ]);
  });

  test.each([
    ['19 BBYY', ' Did you mean "BBY" or "ABY"?'],
    ['0 BCE', ' There is no year 0 BCE.'],
    ['22/19 BBY', ' Each end of an interval names its era.'],
    ['19 BBY/22 BBY', ' It ends before it begins: exchange its ends.'],
    ['soon', ''],
  ])('is asked as of "%s", and says what is expected', async (asOf, advice) => {
    const [error] = await api.refused(MEMBERS, { asOf });
    expect(error).toMatchObject({
      message: `"${asOf}" is not a moment.${advice}`,
      extensions: {
        code: 'BAD_USER_INPUT',
        hint: 'Expecting an EDTF date like "2401", "2410-03" or "0298", a year of a calendar like "19 BBY", or "event:<id of an event>".',
      },
    });
  });
});
