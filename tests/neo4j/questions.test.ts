import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../support/api.js';

let api: Api;

beforeAll(async () => {
  api = await openApi();
});

describe('stance', () => {
  const FEDERATION = 'sto/united-federation-of-planets';
  const EMPIRE = 'sto/klingon-empire';
  const stance = async (a: string, b: string, asOf: string | null) =>
    (
      await api.ask(
        `query ($a: ID!, $b: ID!, $asOf: Moment) { stance(a: $a, b: $b, asOf: $asOf) {
          stance certainty because { id type certainty citations { locator } } } }`,
        { a, b, asOf },
      )
    ).stance;

  test('between the Federation and the Klingon Empire is war before the ceasefire, and says because of what', async () => {
    const before = await stance(FEDERATION, EMPIRE, '2409');
    expect(before).toMatchObject({ stance: 'HOSTILE', certainty: 'CERTAIN' });
    expect(before.because).toEqual([
      expect.objectContaining({ type: 'AT_WAR_WITH', certainty: 'CERTAIN', citations: expect.any(Array) }),
    ]);
    expect(before.because[0].citations.length).toBeGreaterThan(0);
  });

  test('is alliance after it, by treaty and by the coalitions that both belong to', async () => {
    const after = await stance(FEDERATION, EMPIRE, 'event:sto/founding-of-the-alpha-quadrant-alliance');
    expect(after).toMatchObject({ stance: 'ALLIED', certainty: 'CERTAIN' });
    const types = after.because.map(({ type }: { type: string }) => type);
    expect(types).toEqual(expect.arrayContaining(['ALLIED_WITH', 'MEMBER_OF']));
    for (const { certainty } of after.because) expect(certainty).toBe('CERTAIN');
  });

  test('is mixed where the source contradicts itself, and shows both', async () => {
    const between = await stance(FEDERATION, EMPIRE, 'event:sto/appearance-of-mtara');
    expect(between.stance).toBe('MIXED');
    const types = between.because.map(({ type }: { type: string }) => type);
    expect(types).toEqual(expect.arrayContaining(['ALLIED_WITH', 'AT_WAR_WITH']));
  });

  test('of a subject is overlordship from the other side', async () => {
    const at = 'event:mirror/capture-of-worf';
    const alliance = 'mirror/klingon-cardassian-alliance';
    expect((await stance('mirror/terrans', alliance, at)).stance).toBe('SUBJECT');
    expect((await stance(alliance, 'mirror/terrans', at)).stance).toBe('OVERLORD');
  });

  test('is nothing recorded between strangers', async () => {
    expect(await stance(FEDERATION, 'mirror/dominion', null)).toEqual({
      stance: 'NOTHING_RECORDED',
      certainty: null,
      because: [],
    });
  });

  test('of many is a cell for every two, the same as asked one by one', async () => {
    const factions = [FEDERATION, EMPIRE, 'sto/romulan-republic', 'sto/vaadwaur-supremacy'];
    const asOf = 'event:sto/founding-of-the-alpha-quadrant-alliance';
    const { stanceMatrix } = await api.ask(
      `query ($factions: [ID!]!, $asOf: Moment) { stanceMatrix(factions: $factions, asOf: $asOf) {
        factions { id } cells { a { id } b { id } stance { stance certainty because { id type certainty citations { locator } } } } } }`,
      { factions, asOf },
    );
    expect(stanceMatrix.factions.map(({ id }: { id: string }) => id)).toEqual(factions);
    expect(stanceMatrix.cells).toHaveLength(6);
    for (const { a, b, stance: cell } of stanceMatrix.cells)
      expect(cell).toEqual(await stance(a.id, b.id, asOf));
  });

  test('of the most factions that may be asked for, with every source, is within the cost', async () => {
    const { factions } = await api.ask('{ factions(limit: 100) { id } }');
    const ids = factions.slice(0, 50).map(({ id }: { id: string }) => id);
    const { stanceMatrix } = await api.ask(
      `query ($f: [ID!]!) { stanceMatrix(factions: $f) { cells { a { id } b { id } stance { stance because { id citations { locator } } } } } }`,
      { f: ids },
    );
    expect(stanceMatrix.cells).toHaveLength((ids.length * (ids.length - 1)) / 2);
  });

  test('of a faction to itself is refused', async () => {
    const [error] = await api.refused(`{ stance(a: "${EMPIRE}", b: "${EMPIRE}") { stance } }`);
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('of one faction, or of an unknown one, is refused', async () => {
    const ask = (factions: string[]) =>
      api.refused('query ($f: [ID!]!) { stanceMatrix(factions: $f) { cells { a { id } } } }', {
        f: factions,
      });
    expect((await ask([EMPIRE]))[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await ask([EMPIRE, EMPIRE]))[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await ask([EMPIRE, 'sto/nobody']))[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('disputes', () => {
  const DISPUTES = `query ($continuity: ID, $first: Int!, $after: String) { disputes(continuity: $continuity, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { reason relationships { id disputedBy { id } } } } }`;

  test('are shown with their claims side by side, each naming the others', async () => {
    const { disputes } = await api.ask(DISPUTES, { continuity: 'mirror', first: 10 });
    expect(disputes.totalCount).toBe(1);
    const [{ relationships }] = disputes.nodes;
    const ids = relationships.map(({ id }: { id: string }) => id);
    expect(ids).toContain('mirror/klingon-cardassian-alliance.led-by.worf.when-the-dominion-came');
    for (const { id, disputedBy } of relationships) {
      const others = ids.filter((other: string) => other !== id).toSorted();
      expect(disputedBy.map((other: { id: string }) => other.id)).toEqual(others);
    }
  });

  test('come in pages that meet', async () => {
    const one = (await api.ask(DISPUTES, { first: 1 })).disputes;
    const two = (await api.ask(DISPUTES, { first: 1, after: one.pageInfo.endCursor })).disputes;
    expect(one.totalCount).toBe(2);
    expect(one.pageInfo.hasNextPage).toBe(true);
    expect(two.pageInfo.hasNextPage).toBe(false);
    expect(two.nodes[0].reason).not.toBe(one.nodes[0].reason);
  });
});

describe('sentences', () => {
  const sentence = async (id: string, from?: string): Promise<string> =>
    (
      await api.ask(
        'query ($id: ID!, $from: ID) { node(id: $id) { ... on Relationship { sentence(from: $from) } } }',
        { id, from },
      )
    ).node.sentence;

  test('are told from either side', async () => {
    const id = 'mirror/alliance-leadership.deposed.worf';
    expect(await sentence(id)).toMatch(
      /^Alliance leadership deposed Worf as Regent, at the Deposition of Worf\.$/,
    );
    expect(await sentence(id, 'mirror/worf')).toMatch(/^Worf was deposed by Alliance leadership as Regent/);
  });

  test('name doubtful dates and events', async () => {
    expect(await sentence('sto/united-federation-of-planets.at-war-with.klingon-empire')).toBe(
      'The United Federation of Planets was at war with the Klingon Empire from about 2405 until the Federation-Klingon Ceasefire.',
    );
  });

  test('of a people are in the plural', async () => {
    const { entity } = await api.ask(
      '{ entity(id: "mirror/terrans") { relationships(types: [SUBJECT_OF]) { nodes { sentence } } } }',
    );
    expect(entity.relationships.nodes[0].sentence).toMatch(
      /^Terrans were subject to the Klingon-Cardassian Alliance \(slaves\)/,
    );
  });
});

describe('the order of events', () => {
  test('is told from an event both ways, each event after those that it comes after', async () => {
    const { events } = await api.ask(
      '{ events(where: { id: { eq: "mirror/deposition-of-worf" } }) { earlier { id } later { id } } }',
    );
    const ids = (list: { id: string }[]): string[] => list.map(({ id }) => id);
    const earlier = ids(events[0].earlier);
    const later = ids(events[0].later);
    expect(earlier.at(-1)).toBe('mirror/capture-of-worf');
    expect(later[0]).toBe('mirror/election-of-martok');
    expect(later).toContain('mirror/arrival-of-the-dominion');
    expect(earlier.filter((id) => later.includes(id))).toEqual([]);
  });
});
