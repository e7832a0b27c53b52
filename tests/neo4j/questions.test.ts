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

  test('counts the sides of a conflict that both fight in', async () => {
    const { conflicts } = await api.ask(`{ conflicts(where: { id: { eq: "sto/iconian-war" } }) {
      sides { name participants { edges { node { id kind } } } } } }`);
    const sides: { name: string; participants: { edges: { node: { id: string; kind: string } }[] } }[] =
      conflicts[0].sides;
    const of = (name: string): string[] =>
      sides.find((side) => side.name === name)?.participants.edges.map(({ node }) => node.id) ?? [];
    const [one = '', other = ''] = of('Iconian Resistance');
    const [enemy = ''] = of('Iconian');
    const against = await stance(one, enemy, null);
    expect(against.because.map(({ type }: { type: string }) => type)).toContain('FOUGHT_IN');
    expect(against.stance).toMatch(/HOSTILE|MIXED/);
    const beside = await stance(one, other, null);
    expect(beside.because.map(({ type }: { type: string }) => type)).toContain('FOUGHT_IN');
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
      /^The Alliance leadership deposed Worf as Regent, at the Deposition of Worf\.$/,
    );
    expect(await sentence(id, 'mirror/worf')).toMatch(
      /^Worf was deposed by the Alliance leadership as Regent/,
    );
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

describe('succession', () => {
  const SUCCESSION = `query ($id: ID!, $office: String) { entity(id: $id) { ... on Faction { succession(office: $office) {
    office holder { name } relationship { id citations { locator } } endedBy { id } } } } }`;
  const ALLIANCE = 'mirror/klingon-cardassian-alliance';

  test('lists the holders of an office in order, and who ended each reign', async () => {
    const { entity } = await api.ask(SUCCESSION, { id: ALLIANCE, office: 'Regent' });
    const reigns = entity.succession.map(
      ({ holder, endedBy }: { holder: { name: string }; endedBy: { id: string }[] }) => [
        holder.name,
        endedBy.map(({ id }) => id),
      ],
    );
    const deposed = ['mirror/alliance-leadership.deposed.worf', `${ALLIANCE}.deposed.worf`];
    expect(reigns).toEqual([
      ['Worf', deposed],
      ['Martok', []],
      ['Worf', []],
      ['Martok', []],
    ]);
    for (const { relationship } of entity.succession)
      expect(relationship.citations.length).toBeGreaterThan(0);
  });

  test('has every office where none is named, and only those that a source names', async () => {
    const { entity } = await api.ask(SUCCESSION, { id: ALLIANCE });
    const offices = entity.succession.map(({ office }: { office: string }) => office);
    expect(new Set(offices)).toEqual(new Set(['Regent', 'Legate']));
  });

  test('is empty where nobody led', async () => {
    const { entity } = await api.ask(SUCCESSION, { id: 'mirror/dominion', office: 'Regent' });
    expect(entity.succession).toEqual([]);
  });
});

describe('an alliance network', () => {
  const NETWORK = `query ($of: ID!, $asOf: Moment, $certainty: Certainty! = POSSIBLE, $maxHops: Int! = 4, $limit: Int! = 200) {
    allianceNetwork(of: $of, asOf: $asOf, certainty: $certainty, maxHops: $maxHops, limit: $limit) {
      nodes { id kind } edges { type } truncated
      counts { nodes { shown atMoment ever } edges { shown atMoment ever } } } }`;
  const of = 'sto/klingon-empire';

  test('has factions that stand with one, over alliances and coalitions alone', async () => {
    const { allianceNetwork } = await api.ask(NETWORK, { of });
    const names = allianceNetwork.nodes.map(({ id }: { id: string }) => id);
    expect(names[0]).toBe(of);
    expect(names).toEqual(
      expect.arrayContaining(['sto/united-federation-of-planets', 'sto/iconian-resistance']),
    );
    expect(new Set(allianceNetwork.nodes.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['FACTION']),
    );
    const types = new Set(allianceNetwork.edges.map(({ type }: { type: string }) => type));
    expect(types).toEqual(new Set(['ALLIED_WITH', 'MEMBER_OF']));
  });

  test('grows with the hops, and as of a moment is part of what it ever was', async () => {
    const asOf = 'event:sto/end-of-the-undine-conflict';
    const near = (await api.ask(NETWORK, { of, maxHops: 1 })).allianceNetwork;
    const far = (await api.ask(NETWORK, { of })).allianceNetwork;
    const then = (await api.ask(NETWORK, { of, asOf })).allianceNetwork;
    const certain = (await api.ask(NETWORK, { of, asOf, certainty: 'CERTAIN' })).allianceNetwork;
    const set = ({ nodes }: { nodes: { id: string }[] }) => new Set(nodes.map(({ id }) => id));
    expect([...set(near)].every((id) => set(far).has(id))).toBe(true);
    expect(near.nodes.length).toBeLessThan(far.nodes.length);
    expect([...set(then)].every((id) => set(far).has(id))).toBe(true);
    expect(certain.edges.length).toBeLessThan(then.edges.length);
    expect(then.counts.edges).toEqual({
      shown: then.edges.length,
      atMoment: then.edges.length,
      ever: far.edges.length,
    });
  });

  test('says what a limit left out', async () => {
    const whole = (await api.ask(NETWORK, { of, asOf: '2409' })).allianceNetwork;
    const cut = (await api.ask(NETWORK, { of, asOf: '2409', limit: 3 })).allianceNetwork;
    expect(cut.truncated).toBe(true);
    expect(cut.nodes).toEqual(whole.nodes.slice(0, 3));
    expect(cut.counts.nodes).toEqual({ ...whole.counts.nodes, shown: 3 });
    expect(cut.counts.edges).toEqual({ ...whole.counts.edges, shown: cut.edges.length });
  });

  test.each([
    ['too many hops', { of, maxHops: 7 }, 'BAD_USER_INPUT'],
    ['an unknown faction', { of: 'sto/nobody' }, 'NOT_FOUND'],
    ['certainty at no moment', { of, certainty: 'CERTAIN' }, 'BAD_USER_INPUT'],
  ])('of %s is refused', async (_, variables, code) => {
    expect((await api.refused(NETWORK, variables))[0]?.extensions.code).toBe(code);
  });
});

describe('the counts of a subgraph', () => {
  test('are those of the same question without its limit, and without its date', async () => {
    const query = `query ($asOf: Moment, $limit: Int!) { subgraph(roots: ["sto/klingon-empire"], depth: 2, asOf: $asOf, limit: $limit) {
      nodes { id } edges { id } truncated counts { nodes { shown atMoment ever } edges { shown atMoment ever } } } }`;
    const asOf = 'event:sto/federation-klingon-ceasefire';
    const [cut, then, ever] = await Promise.all([
      api.ask(query, { asOf, limit: 5 }),
      api.ask(query, { asOf, limit: 1000 }),
      api.ask(query, { asOf: null, limit: 1000 }),
    ]);
    expect(cut.subgraph.truncated).toBe(true);
    for (const what of ['nodes', 'edges'] as const) {
      expect(cut.subgraph.counts[what]).toEqual({
        shown: cut.subgraph[what].length,
        atMoment: then.subgraph[what].length,
        ever: ever.subgraph[what].length,
      });
    }
  });
});

describe('advice on paths', () => {
  const ADVICE = `query ($from: ID!, $to: ID!, $types: [RelationshipType!], $asOf: Moment, $certainty: Certainty! = POSSIBLE, $maxHops: Int! = 6, $avoid: [ID!]) {
    paths(from: $from, to: $to, types: $types, asOf: $asOf, certainty: $certainty, maxHops: $maxHops, avoid: $avoid) {
      paths { hops { to { id } } } advice { relax sentence path { start { id } hops { to { id } relationship { certainty } } } } } }`;
  const advise = async (variables: Record<string, unknown>) => {
    const { paths } = await api.ask(ADVICE, {
      from: 'sto/klingon-empire',
      to: 'sto/united-federation-of-planets',
      ...variables,
    });
    return paths;
  };
  const relaxOf = ({ advice }: { advice: { relax: string[] }[] }): string[][] =>
    advice.map(({ relax }) => relax);

  test('says what dropping the date gives, and what asking for the possible does', async () => {
    const answer = await advise({ types: ['ALLIED_WITH'], asOf: '2405', certainty: 'CERTAIN', maxHops: 1 });
    expect(answer.paths).toEqual([]);
    expect(relaxOf(answer)).toEqual([['CERTAINTY'], ['DATE']]);
    expect(answer.advice[1].sentence).toBe('Without the date there is a chain of 1 relationship.');
    expect(answer.advice[0].path.hops[0].relationship.certainty).toBe('POSSIBLE');
    expect(answer.advice[1].path.start.id).toBe('sto/klingon-empire');
  });

  test('says what more types and more hops give', async () => {
    const answer = await advise({ to: 'sto/iconians', types: ['AT_WAR_WITH'], maxHops: 1 });
    expect(answer.paths).toEqual([]);
    for (const { relax, path } of answer.advice) {
      expect(['TYPES', 'HOPS']).toContain(relax[0]);
      expect(path.hops.at(-1).to.id).toBe('sto/iconians');
    }
    expect(answer.advice.length).toBeGreaterThan(0);
  });

  test('says what not avoiding anybody gives', async () => {
    const direct = await advise({ from: 'mirror/worf', to: 'mirror/martok', types: ['LED_BY'] });
    const avoid = [direct.paths[0].hops[0].to.id];
    expect(
      relaxOf(await advise({ from: 'mirror/worf', to: 'mirror/martok', types: ['LED_BY'], avoid })),
    ).toContainEqual(['AVOID']);
  });

  test('gives up as few limits together as it takes where none alone helps', async () => {
    const answer = await advise({
      from: 'mirror/worf',
      to: 'mirror/earth',
      types: ['LED_BY'],
      maxHops: 1,
      asOf: 'event:mirror/formation-of-the-alliance',
    });
    expect(relaxOf(answer)).toEqual([['TYPES', 'HOPS']]);
    expect(answer.advice[0].sentence).toMatch(
      /^Over every type, within 10 hops there is a chain of \d relationships\.$/,
    );
  });

  test('is silent where there is a path, and where nothing would give one', async () => {
    expect((await advise({})).advice).toEqual([]);
    const never = await advise({ types: ['DEPOSED'], to: 'mirror/earth', maxHops: 10 });
    expect(never.paths).toEqual([]);
    expect(
      relaxOf(never)
        .flat()
        .filter((limit) => limit !== 'TYPES'),
    ).toEqual([]);
  });

  test('refuses to avoid what does not exist', async () => {
    const [error] = await api.refused(ADVICE, {
      from: 'mirror/worf',
      to: 'mirror/martok',
      avoid: ['mirror/nobody'],
    });
    expect(error?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('the prominent', () => {
  const PROMINENT = `query ($kinds: [EntityKind!], $continuity: ID, $first: Int! = 10) {
    prominent(kinds: $kinds, continuity: $continuity, first: $first) {
      id kind continuity { id } relationships(ranks: [PREFERRED, NORMAL, DEPRECATED], first: 1) { totalCount } } }`;
  interface Prominent {
    id: string;
    kind: string;
    continuity: { id: string };
    relationships: { totalCount: number };
  }
  const ask = async (variables: Record<string, unknown>): Promise<Prominent[]> =>
    (await api.ask(PROMINENT, variables)).prominent;

  test('stand in more relationships than anybody else, the first in the most', async () => {
    const found = await ask({ first: 50 });
    const counts = found.map(({ relationships }) => relationships.totalCount);
    expect(counts).toHaveLength(50);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(await ask({})).toEqual(found.slice(0, 10));
    const { persons } = await api.ask(
      '{ persons: people(limit: 100) { id relationships(ranks: [PREFERRED, NORMAL, DEPRECATED], first: 1) { totalCount } } }',
    );
    const [most] = await ask({ kinds: ['PERSON'], first: 1 });
    const totals = (persons as Prominent[]).map(({ relationships }) => relationships.totalCount);
    expect(most?.relationships.totalCount).toBe(Math.max(...totals));
  });

  test('are of the kinds and the continuity asked for', async () => {
    const found = await ask({ kinds: ['FACTION', 'EVENT'], continuity: 'mirror', first: 50 });
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['FACTION', 'EVENT']));
    expect(new Set(found.map(({ continuity }) => continuity.id))).toEqual(new Set(['mirror']));
    expect(await ask({ kinds: [] })).toEqual([]);
  });

  test.each([
    [{ first: 0 }, 'BAD_USER_INPUT', '`first` is 0. Expecting 1 to 50.'],
    [{ first: 51 }, 'BAD_USER_INPUT', '`first` is 51. Expecting 1 to 50.'],
    [{ continuity: 'nowhere' }, 'NOT_FOUND', 'There is no continuity "nowhere".'],
  ])('are refused of %j', async (variables, code, message) => {
    expect(await api.refused(PROMINENT, variables)).toMatchObject([{ message, extensions: { code } }]);
  });
});
