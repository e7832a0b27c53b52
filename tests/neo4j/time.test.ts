import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { holds } from '../../src/model/holds.js';
import { projectRoot } from '../../src/project-root.js';
import { periodOf } from '../../src/seed/period-of.js';
import { readFacts } from '../../src/seed/read-facts.js';
import { type Api, openApi } from '../support/api.js';
import { checked } from '../support/checked.js';
import { everyMoment } from '../support/every-moment.js';

let api: Api;

beforeAll(async () => {
  api = await openApi();
});

const { data } = readFacts(join(projectRoot, 'data'));

describe('as of a moment', () => {
  const LEADERS = `query ($asOf: Moment, $certainty: Certainty! = POSSIBLE) {
    entity(id: "mirror/klingon-cardassian-alliance") { ... on Faction { leaders(asOf: $asOf, certainty: $certainty) {
      totalCount edges { node { name } relationship { office certainty disputedBy { object { name } } citations { locator } } } } } } }`;
  interface Edge {
    node: { name: string };
    relationship: {
      office: string;
      certainty: string;
      disputedBy: unknown[];
      citations: { locator: string }[];
    };
  }
  const regents = async (asOf: string, certainty = 'POSSIBLE'): Promise<string[]> => {
    const { entity } = await api.ask(LEADERS, { asOf, certainty });
    const edges: Edge[] = entity.leaders.edges;
    expect(entity.leaders.totalCount).toBe(edges.length);
    for (const { relationship } of edges) expect(relationship.citations.length).toBeGreaterThan(0);
    return edges
      .filter(({ relationship }) => relationship.office === 'Regent')
      .map(
        ({ node, relationship: { certainty: how, disputedBy } }) =>
          `${node.name} ${how}${disputedBy.length > 0 ? ' disputed' : ''}`,
      );
  };

  test('before his capture Worf may have been Regent, and nobody was for certain', async () => {
    const before = 'event:mirror/building-of-the-rebel-warship';
    expect(await regents(before)).toContain('Worf POSSIBLE');
    expect(await regents(before, 'CERTAIN')).toEqual([]);
  });

  test('Worf was Regent for certain when he was captured', async () => {
    expect(await regents('event:mirror/capture-of-worf', 'CERTAIN')).toEqual(['Worf CERTAIN']);
  });

  test('Martok was Regent for certain after the deposition', async () => {
    expect(await regents('event:mirror/fleet-reform-under-martok', 'CERTAIN')).toEqual([
      'Martok CERTAIN disputed',
    ]);
    expect(await regents('event:mirror/fleet-reform-under-martok')).not.toContain('Worf CERTAIN');
  });

  test('when the Dominion comes both claims stand, and dispute each other', async () => {
    const both = await regents('event:mirror/arrival-of-the-dominion');
    expect(both).toContain('Worf CERTAIN disputed');
    expect(both).toContain('Martok POSSIBLE disputed');
  });

  test('what is said to be certain at no moment is refused', async () => {
    const [error] = await api.refused(LEADERS, { certainty: 'CERTAIN' });
    expect(error).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: expect.stringContaining('`asOf`'),
    });
  });

  test.each(['298', 'soon', '2401-13', '', '..', '2401-02-29'])(
    '"%s" is refused as no moment',
    async (asOf) => {
      expect((await api.refused(LEADERS, { asOf }))[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );

  test('an event that is none is refused, with near ones', async () => {
    const [error] = await api.refused(LEADERS, { asOf: 'event:mirror/capture-of-wrof' });
    expect(error?.extensions.code).toBe('NOT_FOUND');
    expect(error?.message).toContain('"mirror/capture-of-worf"');
  });

  test('a relationship says how certain it is at any moment, whatever question found it', async () => {
    const { node } =
      await api.ask(`{ node(id: "mirror/klingon-cardassian-alliance.led-by.martok.from-his-election") { ... on Relationship {
      never: certainty before: certainty(asOf: "event:mirror/capture-of-worf") after: certainty(asOf: "event:mirror/fleet-reform-under-martok") } } }`);
    expect(node).toEqual({ never: null, before: null, after: 'CERTAIN' });
  });
});

describe('the filter in Cypher', () => {
  const moments = everyMoment(data);

  test(`says what the model says of ${data.relationships.length} relationships at ${moments.length} moments`, async () => {
    const ids = [...new Set(data.relationships.map(({ value }) => value.subject))];
    for (const [asOf, moment] of moments) {
      for (const certainty of ['POSSIBLE', 'CERTAIN'] as const) {
        const found = await heldBy(ids, asOf, certainty);
        const expected = data.relationships
          .filter(({ value }) => {
            const how = holds(periodOf(value, data), moment);
            return certainty === 'CERTAIN' ? how === 'certain' : how !== undefined;
          })
          .map(({ value }) => value.id);
        expect({ asOf, certainty, ids: found }).toEqual({ asOf, certainty, ids: expected.toSorted() });
        checked(
          data.relationships.length,
          'relationships at moments of the data, in Cypher beside the model',
        );
      }
    }
  }, 120_000);

  test('is the same text in every query that has it', async () => {
    const { readdirSync, readFileSync } = await import('node:fs');
    const folder = join(projectRoot, 'cypher', 'queries');
    const filters = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .flatMap((text) => text.match(/ *AND \(\$at IS NULL OR \([\s\S]*?\)\)\)\)\)\)/g) ?? [])
      .map((text) => text.replace(/\s+/g, ' ').trim());
    expect(filters.length).toBe(10);
    expect(new Set(filters).size).toBe(1);
  });

  /** Ids of the relationships that go out from these entities and hold at a moment, sorted. */
  async function heldBy(ids: readonly string[], asOf: string, certainty: string): Promise<string[]> {
    const fields = ids.map(
      (id, index) =>
        `e${index}: entity(id: "${id}") { relationships(direction: OUT, first: 100, asOf: $asOf, certainty: $certainty) { nodes { id } } }`,
    );
    const held = new Set<string>();
    for (let from = 0; from < fields.length; from += 30) {
      const query = `query ($asOf: Moment!, $certainty: Certainty!) { ${fields.slice(from, from + 30).join('\n')} }`;
      const answer: Record<string, { relationships: { nodes: { id: string }[] } }> = await api.ask(query, {
        asOf,
        certainty,
      });
      for (const { relationships } of Object.values(answer))
        for (const { id } of relationships.nodes) held.add(id);
    }
    return [...held].sort();
  }
});

describe('every walk takes a moment', () => {
  test('paths keep to what holds', async () => {
    const query = `query ($asOf: Moment) { paths(from: "mirror/worf", to: "mirror/klingon-cardassian-alliance", types: [LED_BY], maxHops: 1, asOf: $asOf) {
      paths { hops { relationship { id certainty } parallel { id } } } } }`;
    const { paths } = await api.ask(query, { asOf: 'event:mirror/capture-of-worf' });
    expect(paths.paths[0].hops[0].relationship.certainty).toBe('CERTAIN');
    const ever = await api.ask(query, { asOf: null });
    expect(ever.paths.paths[0].hops[0].parallel.length + 1).toBe(2);
  });

  test('subgraphs, sides and counts keep to what holds', async () => {
    const asOf = 'event:sto/federation-klingon-ceasefire';
    const query = `query ($asOf: Moment) {
      subgraph(roots: ["sto/klingon-empire"], asOf: $asOf, certainty: POSSIBLE) { edges { certainty } }
      entity(id: "sto/klingon-empire") { relationshipCounts(asOf: $asOf) { count } relationships(asOf: $asOf, first: 1) { totalCount } } }`;
    const { subgraph, entity } = await api.ask(query, { asOf });
    for (const { certainty } of subgraph.edges) expect(['CERTAIN', 'POSSIBLE']).toContain(certainty);
    const sum = entity.relationshipCounts.reduce(
      (total: number, { count }: { count: number }) => total + count,
      0,
    );
    expect(sum).toBe(entity.relationships.totalCount);
    const ever = await api.ask(query, { asOf: null });
    expect(entity.relationships.totalCount).toBeLessThan(ever.entity.relationships.totalCount);
  });
});
