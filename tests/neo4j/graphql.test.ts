import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  validateSchema,
} from 'graphql';
import { printApi } from '../../src/graphql/print-api.js';
import { projectRoot } from '../../src/project-root.js';
import { type Api, openApi } from '../support/api.js';

let api: Api;

beforeAll(async () => {
  api = await openApi();
});

const named = (entities: { name: string }[]): string[] => entities.map(({ name }) => name);

describe('the schema', () => {
  test('is valid, though the library was told not to look', () => {
    expect(validateSchema(api.schema)).toEqual([]);
  });

  test('is the one that is committed as schema/api.graphql', () => {
    const committed = readFileSync(join(projectRoot, 'schema', 'api.graphql'), 'utf8');
    expect(printApi(api.schema)).toBe(committed);
  });

  test('stays under 2,100 printed lines', () => {
    expect(printApi(api.schema).split('\n').length).toBeLessThan(2_100);
  });

  test('describes every type, field, argument and value', () => {
    expect([...undescribed(api.schema)]).toEqual([]);
  });

  test('has nothing to write with and nothing to subscribe to', () => {
    expect(api.schema.getMutationType()).toBeUndefined();
    expect(api.schema.getSubscriptionType()).toBeUndefined();
  });

  test('lists the relationship types of the catalogue', async () => {
    const { __type } = await api.ask(
      '{ __type(name: "RelationshipType") { enumValues { name description } } }',
    );
    const names = __type.enumValues.map(({ name }: { name: string }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['MEMBER_OF', 'LED_BY', 'DEPOSED', 'ALLIED_WITH', 'FOUGHT_IN']),
    );
    expect(__type.enumValues[0].description).toContain('Reads "');
  });
});

describe('collections', () => {
  test('filter by a relationship: the factions that Worf led', async () => {
    const { factions } = await api.ask(
      '{ factions(where: { ledBy: { some: { name: { eq: "Worf" } } } }) { id } }',
    );
    expect(factions).toEqual([{ id: 'mirror/klingon-cardassian-alliance' }]);
  });

  test('filter by a property of the relationship: those that somebody led as Legate', async () => {
    const query =
      '{ factions(where: { ledByConnection: { some: { edge: { office: { eq: "Legate" } } } } }) { name } }';
    expect((await api.ask(query)).factions).toEqual([{ name: 'Klingon-Cardassian Alliance' }]);
  });

  test('filter by what stands at the other end of any kind: where Bajor is a member', async () => {
    const { factions } = await api.ask(
      '{ factions(where: { hasMember: { some: { name: { eq: "Bajor" } } } }) { name } }',
    );
    expect(named(factions)).toEqual(['Klingon-Cardassian Alliance']);
  });

  test('find alliances from either end', async () => {
    const query = (name: string): string =>
      `{ factions(where: { continuityId: { eq: "sto" } alliedWith: { some: { name: { eq: "${name}" } } } }) { name } }`;
    expect(named((await api.ask(query('Klingon Empire'))).factions)).toContain(
      'United Federation of Planets',
    );
    expect(named((await api.ask(query('United Federation of Planets'))).factions)).toContain(
      'Klingon Empire',
    );
  });

  test('filter by kind and rank under the words of the data', async () => {
    const { factions } = await api.ask(
      '{ factions(where: { hasMember: { some: { kind: { eq: PERSON }, name: { eq: "Jay Enigma" } } } }) { name } }',
    );
    expect(named(factions)).toEqual(['Terran Rebellion']);
    const normal =
      '{ factions(where: { ledByConnection: { some: { edge: { rank: { eq: DEPRECATED } } } } }) { name } }';
    expect((await api.ask(normal)).factions).toEqual([]);
  });

  test('come by name where no order is asked for, so that pages do not overlap', async () => {
    const { factions } = await api.ask('{ factions(limit: 100) { name } }');
    expect(named(factions)).toEqual([...named(factions)].sort((a, b) => (a < b ? -1 : 1)));
    const pages = await api.ask(
      '{ one: factions(limit: 3) { name } two: factions(limit: 3, offset: 3) { name } }',
    );
    expect(named([...pages.one, ...pages.two])).toEqual(named(factions).slice(0, 6));
  });

  test.each([
    ['factions(limit: -5)', 'limit'],
    ['factions(limit: 101)', 'limit'],
    ['people(offset: -1)', 'offset'],
  ])('refuse %s', async (field, argument) => {
    const [error] = await api.refused(`{ ${field} { id } }`);
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(error?.message).toContain(`\`${argument}\``);
  });

  test('answer under aliases what was asked, not what the alias is called', async () => {
    const { factions, entity } = await api.ask(`{
      factions(where: { id: { eq: "mirror/dominion" } }) { name: id id: name }
      entity(id: "mirror/dominion") { name: id id: name continuity { title: id } citations { id: locator source { title: publisher } } }
    }`);
    expect(factions).toEqual([{ name: 'mirror/dominion', id: 'Dominion' }]);
    expect(entity).toMatchObject({
      name: 'mirror/dominion',
      id: 'Dominion',
      continuity: { title: 'mirror' },
    });
    expect(entity.citations[0]).toEqual({ id: 'Introduction 1', source: { title: 'FEInfobase' } });
  });
});

describe('node and entity', () => {
  test('find an entity, and a relationship, by id', async () => {
    const { worf, claim } = await api.ask(`{
      worf: node(id: "mirror/worf") { __typename id }
      claim: node(id: "mirror/klingon-cardassian-alliance.led-by.dukat.infobox") {
        __typename ... on Relationship { type office rank subject { name } object { name } citations { kind note } }
      }
    }`);
    expect(worf).toEqual({ __typename: 'Person', id: 'mirror/worf' });
    expect(claim).toMatchObject({
      __typename: 'Relationship',
      type: 'LED_BY',
      office: 'Legate',
      rank: 'NORMAL',
    });
    expect(claim.citations).toEqual([{ kind: 'INFERRED', note: expect.any(String) }]);
  });

  test.each(['nobody', 'mirror/nobody', 'mirror/worf.led-by.nobody', ''])('know no node "%s"', async (id) => {
    expect(await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });

  test('suggest near ids where there is no such entity', async () => {
    const [error] = await api.refused('{ entity(id: "mirror/wrof") { id } }');
    expect(error).toMatchObject({
      message: 'There is no entity "mirror/wrof". Did you mean "mirror/worf"?',
      extensions: { code: 'NOT_FOUND' },
    });
  });

  test('suggest the same name of another continuity', async () => {
    const [error] = await api.refused('{ entity(id: "mirror/sela") { id } }');
    expect(error?.message).toContain('"sto/sela"');
  });
});

describe('search', () => {
  const find = async (text: string, more = ''): Promise<{ matched: string; entity: { id: string } }[]> =>
    (
      await api.ask(
        `query ($text: String!) { search(text: $text ${more}) { matched score entity { id } } }`,
        { text },
      )
    ).search;

  test.each([
    ['worf', 'mirror/worf'],
    ['WORF', 'mirror/worf'],
    ['wrof', 'mirror/worf'],
    ['klingon card', 'mirror/klingon-cardassian-alliance'],
    ["quo'nos", 'mirror/quonos'],
    ['mtara', 'sto/mtara'],
    ["M'Tara", 'sto/mtara'],
    ['ícónian resistance', 'sto/iconian-resistance'],
  ])('finds "%s"', async (text, id) => {
    expect((await find(text)).map(({ entity }) => entity.id)).toContain(id);
  });

  test('says which name matched', async () => {
    const [hit] = await find('Federation', 'continuity: "sto", kinds: [FACTION]');
    expect(hit).toMatchObject({ matched: 'Federation', entity: { id: 'sto/united-federation-of-planets' } });
  });

  test('keeps to kinds and continuity', async () => {
    const { search } = await api.ask(
      '{ search(text: "klingon", kinds: [FACTION], continuity: "sto") { entity { kind continuity { id } } } }',
    );
    expect(search.length).toBeGreaterThan(0);
    for (const { entity } of search) expect(entity).toEqual({ kind: 'FACTION', continuity: { id: 'sto' } });
  });

  test.each(['', '   ', '*', 'foo(bar', '"unclosed', 'a AND', '/.*/', '+-&&||!(){}[]^~?:\\', 'name:*'])(
    'takes %j for words, not for syntax',
    async (text) => {
      expect(Array.isArray(await find(text))).toBe(true);
    },
  );

  test('refuses a text that is too long, and too many hits', async () => {
    expect((await api.refused(`{ search(text: "${'x'.repeat(201)}") { score } }`))[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
    expect((await api.refused('{ search(text: "x", first: 0) { score } }'))[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });
});

describe('relationships', () => {
  const PAGE = `query ($id: ID!, $first: Int!, $after: String) {
    entity(id: $id) { relationships(first: $first, after: $after) {
      totalCount nodes { id } edges { cursor node { id type } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
  const id = 'mirror/klingon-cardassian-alliance';

  test('page through all of them, once each, in the order of one great page', async () => {
    const all = (await api.ask(PAGE, { id, first: 100 })).entity.relationships;
    expect(all.totalCount).toBe(all.nodes.length);
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<Api['ask']>> = (await api.ask(PAGE, { id, first: 7, after })).entity
        .relationships;
      expect(page.totalCount).toBe(all.totalCount);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      ids.push(...page.nodes.map((node: { id: string }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(ids).toEqual(all.nodes.map((node: { id: string }) => node.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('come in the order of the catalogue', async () => {
    const { __type } = await api.ask('{ __type(name: "RelationshipType") { enumValues { name } } }');
    const { entity } = await api.ask(PAGE, { id, first: 100 });
    const types = entity.relationships.edges.map((edge: { node: { type: string } }) => edge.node.type);
    const order = new Map<string, number>();
    for (const type of types) order.set(type, order.size);
    expect(
      [...order.keys()].every((type) =>
        __type.enumValues.some((value: { name: string }) => value.name === type),
      ),
    ).toBe(true);
    expect(types).toEqual([...types].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
    expect(types[0]).toBe('MEMBER_OF');
  });

  test('have a direction, unless their type is symmetric', async () => {
    const { entity } = await api.ask(`{ entity(id: "sto/klingon-empire") {
      out: relationships(types: [MEMBER_OF, AT_WAR_WITH], direction: OUT) { nodes { type } }
      in: relationships(types: [MEMBER_OF, AT_WAR_WITH], direction: IN) { nodes { type } } } }`);
    expect(entity.out.nodes.map(({ type }: { type: string }) => type)).toContain('MEMBER_OF');
    expect(new Set(entity.in.nodes.map(({ type }: { type: string }) => type))).toEqual(
      new Set(['AT_WAR_WITH']),
    );
  });

  test('are counted by type and direction as they can be listed', async () => {
    const { entity } = await api.ask(
      `{ entity(id: "${id}") { relationshipCounts { type direction count } relationships { totalCount } } }`,
    );
    const sum = entity.relationshipCounts.reduce(
      (total: number, { count }: { count: number }) => total + count,
      0,
    );
    expect(sum).toBe(entity.relationships.totalCount);
    expect(entity.relationshipCounts[0]).toEqual({
      type: 'MEMBER_OF',
      direction: 'IN',
      count: expect.any(Number),
    });
  });

  test('refuse a cursor that was made up or altered', async () => {
    const { entity } = await api.ask(PAGE, { id, first: 1 });
    const { endCursor } = entity.relationships.pageInfo;
    for (const after of ['garbage', '', endCursor.slice(0, -2), `x${endCursor}`]) {
      const [error] = await api.refused(PAGE, { id, first: 1, after });
      expect(error?.extensions.code).toBe('BAD_CURSOR');
    }
  });

  test('refuse a cursor that was given out to another question', async () => {
    const { entity } = await api.ask(PAGE, { id, first: 1 });
    const [error] = await api.refused(PAGE, {
      id: 'mirror/bajor',
      first: 1,
      after: entity.relationships.pageInfo.endCursor,
    });
    expect(error?.extensions.code).toBe('BAD_CURSOR');
  });

  test.each([0, -1, 101])('refuse first: %d', async (first) => {
    expect((await api.refused(PAGE, { id, first }))[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('walks', () => {
  test('lead to the members of the Alpha Quadrant Alliance, with the sentence that says so', async () => {
    const { entity } = await api.ask(`{ entity(id: "sto/alpha-quadrant-alliance") { ... on Faction { members {
      totalCount nodes { name } edges { node { name } relationship { startEvent { id } citations { locator } } } } } } }`);
    expect(named(entity.members.nodes)).toEqual([
      'Klingon Empire',
      'Romulan Republic',
      'United Federation of Planets',
    ]);
    expect(entity.members.totalCount).toBe(3);
    for (const { relationship } of entity.members.edges) {
      expect(relationship.citations).toContainEqual({ locator: 'Formation 3' });
      expect(relationship.startEvent.id).toBe('sto/founding-of-the-alpha-quadrant-alliance');
    }
  });

  test('answer the same whether a list, a path or a search returned the faction', async () => {
    const fields =
      '... on Faction { government leaders(first: 2) { totalCount edges { cursor node { id } relationship { id } } } }';
    const { factions, search, subgraph } = await api.ask(`{
      factions(where: { id: { eq: "mirror/klingon-cardassian-alliance" } }) { ${fields} }
      search(text: "klingon-cardassian", first: 1) { entity { ${fields} } }
      subgraph(roots: ["mirror/klingon-cardassian-alliance"], depth: 0) { nodes { ${fields} } }
    }`);
    expect(factions[0].leaders.totalCount).toBeGreaterThan(2);
    expect(search[0].entity).toEqual(factions[0]);
    expect(subgraph.nodes[0]).toEqual(factions[0]);
  });

  test('lead from both sides of a war to those who fought it', async () => {
    const { entity } =
      await api.ask(`{ entity(id: "sto/iconian-war") { ... on Conflict { parts { totalCount } sides {
      name outcome participants(first: 100) { totalCount nodes { name } } } } } }`);
    expect(named(entity.sides)).toEqual(['Iconian', 'Iconian Resistance']);
    const [iconian, resistance] = entity.sides;
    expect(named(iconian.participants.nodes)).toContain('Iconian Empire');
    expect(named(resistance.participants.nodes)).toEqual(
      expect.arrayContaining(['Alpha Quadrant Alliance', 'Iconian Resistance']),
    );
    expect(resistance.participants.totalCount).toBe(resistance.participants.nodes.length);
    expect(entity.parts.totalCount).toBeGreaterThan(0);
  });

  test('lead to enemies from either side', async () => {
    const query = (id: string): string =>
      `{ entity(id: "${id}") { ... on Faction { enemies { nodes { name } } } } }`;
    expect(named((await api.ask(query('sto/klingon-empire'))).entity.enemies.nodes)).toContain(
      'United Federation of Planets',
    );
    expect(named((await api.ask(query('sto/united-federation-of-planets'))).entity.enemies.nodes)).toContain(
      'Klingon Empire',
    );
  });

  test('lead from a person to offices, and to counterparts in another continuity', async () => {
    const { people, factions } = await api.ask(`{
      people(where: { name: { eq: "Worf" } }) { offices { edges { node { name } relationship { office } } } }
      factions(where: { id: { eq: "sto/dominion" } }) { counterparts { id continuity { title } } } }`);
    expect(people[0].offices.edges[0]).toEqual({
      node: { name: 'Klingon-Cardassian Alliance' },
      relationship: { office: 'Regent' },
    });
    expect(factions[0].counterparts).toEqual([
      { id: 'mirror/dominion', continuity: { title: 'Mirror universe' } },
    ]);
  });
});

describe('paths', () => {
  test('connect Jay Enigma with Dukat, shortest first, hop by hop with sources', async () => {
    const { paths } =
      await api.ask(`{ paths(from: "mirror/jay-enigma", to: "mirror/dukat", first: 5) { paths { start { id } hops {
      forward to { id } parallel { id } relationship { id subject { id } object { id } citations { locator } } } } } }`);
    expect(paths.paths.length).toBe(5);
    const lengths = paths.paths.map(({ hops }: { hops: unknown[] }) => hops.length);
    expect(lengths).toEqual([...lengths].sort());
    for (const { start, hops } of paths.paths) {
      let at = start.id;
      for (const { forward, to, relationship } of hops) {
        expect([relationship.subject.id, relationship.object.id]).toEqual(
          forward ? [at, to.id] : [to.id, at],
        );
        expect(relationship.citations.length).toBeGreaterThan(0);
        at = to.id;
      }
      expect(at).toBe('mirror/dukat');
    }
  });

  test('keep to types and avoid entities', async () => {
    const query = (more: string): string =>
      `{ paths(from: "mirror/worf", to: "mirror/dukat" ${more}) { paths { hops { to { id } relationship { type } } } } }`;
    const { paths } = (await api.ask(query('types: [LED_BY]'))).paths;
    expect(paths).toHaveLength(1);
    expect(paths[0].hops.map((hop: { to: { id: string } }) => hop.to.id)).toEqual([
      'mirror/klingon-cardassian-alliance',
      'mirror/dukat',
    ]);
    expect(
      (await api.ask(query('types: [LED_BY], avoid: ["mirror/klingon-cardassian-alliance"]'))).paths.paths,
    ).toEqual([]);
    expect((await api.ask(query('types: [DEPOSED]'))).paths.paths).toEqual([]);
    expect((await api.ask(query('maxHops: 1'))).paths.paths).toEqual([]);
  });

  test('cross from one continuity to another by counterparts', async () => {
    const { paths } = await api.ask(
      `{ paths(from: "sto/sela", to: "mirror/worf", first: 1) { paths { hops { relationship { type } } } } }`,
    );
    const types = paths.paths[0].hops.map((hop: { relationship: { type: string } }) => hop.relationship.type);
    expect(types).toContain('COUNTERPART_OF');
  });

  test.each([
    ['from: "mirror/worf", to: "mirror/worf"', 'BAD_USER_INPUT'],
    ['from: "mirror/worf", to: "mirror/nobody"', 'NOT_FOUND'],
    ['from: "mirror/worf", to: "mirror/dukat", maxHops: 11', 'BAD_USER_INPUT'],
    ['from: "mirror/worf", to: "mirror/dukat", first: 21', 'BAD_USER_INPUT'],
  ])('refuse %s', async (args, code) => {
    expect((await api.refused(`{ paths(${args}) { paths { hops { forward } } } }`))[0]?.extensions.code).toBe(
      code,
    );
  });
});

describe('subgraph', () => {
  const SUBGRAPH = `query ($roots: [ID!]!, $depth: Int!, $limit: Int!, $kinds: [EntityKind!]) {
    subgraph(roots: $roots, depth: $depth, limit: $limit, kinds: $kinds) {
      truncated nodes { id kind } edges { id subject { id } object { id } citations { id } } } }`;
  const ask = async (depth: number, limit: number, more = {}) =>
    (await api.ask(SUBGRAPH, { roots: ['sto/iconian-resistance'], depth, limit, ...more })).subgraph;

  test('holds everything within two hops of the Iconian Resistance, and every edge between', async () => {
    const { nodes, edges, truncated } = await ask(2, 1000);
    expect(truncated).toBe(false);
    const ids = new Set(nodes.map(({ id }: { id: string }) => id));
    expect(ids).toContain('sto/klingon-empire');
    expect(edges.length).toBeGreaterThan(ids.size);
    for (const { subject, object, citations } of edges) {
      expect(ids.has(subject.id) && ids.has(object.id)).toBe(true);
      expect(citations.length).toBeGreaterThan(0);
    }
  });

  test('says that something was left out, and keeps the nearest', async () => {
    const near = await ask(1, 1000);
    const cut = await ask(2, near.nodes.length + 3);
    expect(cut.truncated).toBe(true);
    expect(cut.nodes).toHaveLength(near.nodes.length + 3);
    expect(cut.nodes.slice(0, near.nodes.length)).toEqual(near.nodes);
  });

  test('is the root alone at depth 0, and of the kinds asked for', async () => {
    expect((await ask(0, 10)).nodes).toEqual([{ id: 'sto/iconian-resistance', kind: 'FACTION' }]);
    const { nodes } = await ask(2, 1000, { kinds: ['PERSON'] });
    for (const { kind } of nodes.slice(1)) expect(kind).toBe('PERSON');
  });

  test('refuses what is out of bounds', async () => {
    for (const [depth, limit] of [
      [7, 10],
      [-1, 10],
      [1, 0],
      [1, 1001],
    ]) {
      const [error] = await api.refused(SUBGRAPH, { roots: ['sto/sela'], depth, limit });
      expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    }
    expect((await api.refused(SUBGRAPH, { roots: [], depth: 1, limit: 1 }))[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
    expect(
      (await api.refused(SUBGRAPH, { roots: ['sto/nobody'], depth: 1, limit: 1 }))[0]?.extensions.code,
    ).toBe('NOT_FOUND');
  });
});

/** What the answer to each example must say, by its number. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  '01': ['"Worf"', '"Martok"', '"Dukat"', 'deposed Worf as Regent', '"Rise and the Terran Rebellion 8"'],
  '02': ['"United Federation of Planets"', '"Klingon Empire"', '"Romulan Republic"', '"Formation 3"'],
  '03': ['"Iconian Resistance"', '"Iconian"', '"Alpha Quadrant Alliance"', 'withdrew to Iconia'],
  '04': ['"Jay Enigma"', '"Klingon-Cardassian Alliance"', '"Dukat"', '"LED_BY"'],
  '05': ['"truncated":false', '"sto/klingon-empire"', '"sto/iconian-war"', '"Iconian Resistance"'],
  '06': ['"mirror/klingon-cardassian-alliance"', 'was led by Worf as Regent'],
  '07': ['"Bajor"', '"Dominion"', '"CAPTURED"', '"The Dominion 3"'],
  '08': ['"mirror/dominion"', '"mirror/klingon-empire"', '"Mirror universe"'],
  '09': ['"CERTAIN"', '"POSSIBLE"', 'Worf as Regent', 'Martok as Regent', '"The Dominion 5"'],
  '10': ['"HOSTILE"', '"ALLIED"', 'was at war with', 'belonged to the Alpha Quadrant Alliance'],
  '11': ['"totalCount":2', 'one Regent at a time', 'Worf as Regent'],
  '12': ['"Capture of Worf"', '"Election of Martok"'],
  '13': [
    '"until the Deposition of Worf, attested at the Capture of Worf"',
    'Alliance leadership deposed Worf',
    '"Martok"',
  ],
  '14': [
    '"sto/united-federation-of-planets"',
    '"sto/iconian-resistance"',
    '"counts":{"edges":{"shown":17,"atMoment":17,"ever":22}}',
  ],
  '15': [
    'Martok as Regent from the Election of Martok',
    'Worf as Regent until the Deposition of Worf',
    '"truncated":false',
  ],
  '16': ['"The Capture of Worf happened."', 'Martok succeeded Worf as Regent', '"The Dominion 5"'],
  '17': ['"paths":[]', '"Without the date there is a chain of 1 relationship."', '"relax":["CERTAINTY"]'],
  '18': ['"mirror/klingon-cardassian-alliance"', '"mirror/worf"', '"PERSON"'],
  '19': ['"name":"Iconian Resistance"', '"name":"Terran Rebellion"', '"hostile":3', '"truncated":false'],
};

describe('every example', () => {
  const folder = join(projectRoot, 'schema', 'examples');
  const examples = readdirSync(folder).sort();

  test('has its expected answer', () => {
    expect(examples.map((file) => file.slice(0, 2))).toEqual(Object.keys(ANSWERS).toSorted());
  });

  test.each(examples)('%s opens with its question and is answered', async (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toMatch(/^# .+\?\n/);
    const answer = JSON.stringify(await api.ask(text));
    for (const said of ANSWERS[file.slice(0, 2)] ?? []) expect(answer).toContain(said);
  });
});

function* undescribed(schema: GraphQLSchema): Iterable<string> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (!type.description && type !== schema.getQueryType()) yield type.name;
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        if (!field.description) yield `${type.name}.${field.name}`;
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) yield `${type.name}.${field.name}`;
      for (const argument of field.args)
        if (!argument.description) yield `${type.name}.${field.name}(${argument.name}:)`;
    }
  }
}
