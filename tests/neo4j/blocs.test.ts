import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { projectRoot } from '../../src/project-root.js';
import { readFacts } from '../../src/seed/read-facts.js';
import { type Api, openApi } from '../support/api.js';

const { data } = readFacts(join(projectRoot, 'data'));

const BLOCS = `query ($roots: [ID!]!, $depth: Int! = 6, $types: [RelationshipType!], $kinds: [EntityKind!], $asOf: Moment,
    $countAsOf: Moment, $certainty: Certainty! = POSSIBLE, $first: Int! = 80, $members: Int! = 100) {
  blocs(roots: $roots, depth: $depth, types: $types, kinds: $kinds, asOf: $asOf, countAsOf: $countAsOf, certainty: $certainty, first: $first) {
    others entities relationships counted truncated
    blocs { id name head { id name } size present relationships members(first: $members) { id } }
    links { a b friendly neutral hostile } } }`;
const SUBGRAPH = `query ($roots: [ID!]!, $types: [RelationshipType!], $kinds: [EntityKind!], $asOf: Moment, $certainty: Certainty! = POSSIBLE) {
  subgraph(roots: $roots, depth: 6, types: $types, kinds: $kinds, asOf: $asOf, certainty: $certainty, limit: 1000) {
    nodes { id } edges { type subject { id } object { id } } } }`;

interface Bloc {
  readonly id: string;
  readonly name: string;
  readonly head: { readonly id: string; readonly name: string };
  readonly size: number;
  readonly present: number;
  readonly relationships: number;
  readonly members: readonly { readonly id: string }[];
}

interface Edge {
  readonly type: string;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
}

const ROOT = 'sto/iconian-war';
const CAPTURE = 'event:mirror/capture-of-worf';

describe.each(['projection', 'cypher'] as const)('blocs, as %s has them', (engine) => {
  let api: Api;

  beforeAll(async () => {
    api = await openApi(undefined, engine);
  });

  test.each([
    { roots: [ROOT] },
    { roots: [ROOT], kinds: ['FACTION', 'PERSON'] },
    { roots: ['mirror/worf', ROOT], asOf: CAPTURE },
    { roots: ['mirror/worf'], asOf: CAPTURE, certainty: 'CERTAIN' },
    { roots: [ROOT], types: ['ALLIED_WITH', 'MEMBER_OF', 'AT_WAR_WITH'] },
  ])('are the subgraph of %j, everybody in one', async (question) => {
    const { blocs: map } = await api.ask(BLOCS, question);
    const { nodes, edges } = (await api.ask(SUBGRAPH, question)).subgraph as {
      nodes: { id: string }[];
      edges: Edge[];
    };
    const blocs: readonly Bloc[] = map.blocs;
    expect(map).toMatchObject({
      others: 0,
      entities: nodes.length,
      relationships: edges.length,
      truncated: false,
    });
    const blocOf = new Map(blocs.flatMap(({ id, members }) => members.map((member) => [member.id, id])));
    expect([...blocOf.keys()].toSorted()).toEqual(nodes.map(({ id }) => id).toSorted());
    for (const { id, name, head, size, relationships, members } of blocs) {
      const within = edges.filter(({ subject, object }) =>
        [subject.id, object.id].every((end) => blocOf.get(end) === id),
      );
      expect({ id, name, size, relationships }).toEqual({
        id: head.id,
        name: head.name,
        size: members.length,
        relationships: within.length,
      });
      const ties = members.map(
        ({ id: member }) =>
          within.filter((edge) => [edge.subject.id, edge.object.id].includes(member)).length,
      );
      expect(ties).toEqual(ties.toSorted((one, other) => other - one));
      expect(members[0]?.id).toBe(id);
    }
    const sizes = blocs.map(({ size }) => size);
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expect(new Set(map.links.map(asText))).toEqual(linksOf(edges, blocOf, blocs));
  });

  test('are as many as asked for, and the others are counted', async () => {
    const all: readonly Bloc[] = (await api.ask(BLOCS, { roots: [ROOT] })).blocs.blocs;
    const { blocs: some } = await api.ask(BLOCS, { roots: [ROOT], first: 2, members: 3 });
    expect(some.blocs.map(({ id }: Bloc) => id)).toEqual(all.slice(0, 2).map(({ id }) => id));
    expect(some.blocs[0].members).toEqual(all[0]?.members.slice(0, 3));
    expect(some.others).toBe(all.slice(2).reduce((sum, { size }) => sum + size, 0));
    const known = some.blocs.map(({ id }: Bloc) => id);
    for (const { a, b } of some.links) expect([a, b]).toEqual(known);
  });

  test('stay at every moment, and are counted as of it', async () => {
    const of = { roots: [ROOT] };
    const { blocs: ever } = await api.ask(BLOCS, of);
    const { blocs: then } = await api.ask(BLOCS, {
      ...of,
      countAsOf: 'event:sto/eradication-of-the-krenim-imperium',
    });
    const whoIn = ({ id, members }: Bloc) => [id, members];
    expect(then.blocs.map(whoIn)).toEqual(ever.blocs.map(whoIn));
    expect([then.entities, then.relationships]).toEqual([ever.entities, ever.relationships]);
    expect(ever.counted).toBe(ever.relationships);
    expect(then.counted).toBeLessThan(ever.counted);
    const within = then.blocs.reduce((sum: number, bloc: Bloc) => sum + bloc.relationships, 0);
    const between = then.links.reduce(
      (sum: number, { friendly, neutral, hostile }: Counts) => sum + friendly + neutral + hostile,
      0,
    );
    expect(within + between).toBe(then.counted);
    for (const { present, size } of then.blocs) expect(present).toBeLessThanOrEqual(size);
  });

  test('of one entity that is asked for alone are one', async () => {
    const { blocs } = await api.ask(BLOCS, { roots: [ROOT], depth: 0 });
    expect(blocs).toMatchObject({ entities: 1, relationships: 0, blocs: [{ id: ROOT, size: 1 }], links: [] });
  });

  test.each([
    [{ first: 0 }, '`first` is 0. Expecting 1 to 80.'],
    [{ first: 81 }, '`first` is 81. Expecting 1 to 80.'],
    [{ members: 101 }, '`first` is 101. Expecting 1 to 100.'],
    [{ depth: 7 }, '`depth` is 7. Expecting 0 to 6.'],
    [{ roots: [] }, '`roots.length` is 0. Expecting 1 to 20.'],
    [{ certainty: 'CERTAIN' }, '`certainty: CERTAIN` was asked for without `asOf`.'],
  ])('of %j are refused', async (variables, message) => {
    const [error] = await api.refused(BLOCS, { roots: [ROOT], ...variables });
    expect(error).toMatchObject({
      message,
      extensions: { code: 'BAD_USER_INPUT', hint: expect.any(String) },
    });
  });

  test('of what does not exist are refused, and so are several at once, which would take too long', async () => {
    const [unknown] = await api.refused(BLOCS, { roots: ['sto/nobody'] });
    expect(unknown?.extensions.code).toBe('NOT_FOUND');
    const [many] = await api.refused(
      `{ ${[1, 2].map((n) => `b${n}: blocs(roots: ["${ROOT}"], first: ${n}) { others }`).join(' ')} }`,
    );
    expect(many?.extensions.code).toBe('BOUND_EXCEEDED');
  });
});

type Counts = Readonly<Record<'friendly' | 'neutral' | 'hostile', number>>;

function asText({ a, b, friendly, neutral, hostile }: Counts & { readonly a: string; readonly b: string }) {
  return `${a} ${b} ${friendly} ${neutral} ${hostile}`;
}

/** What the edges between each two blocs come to. */
function linksOf(
  edges: readonly Edge[],
  blocOf: ReadonlyMap<string, string>,
  blocs: readonly Bloc[],
): Set<string> {
  const between = (a: string, b: string, polarity: number): number =>
    edges.filter(({ type, subject, object }) => {
      const ends = [blocOf.get(subject.id), blocOf.get(object.id)];
      return ends.includes(a) && ends.includes(b) && data.catalogue.get(type)?.polarity === polarity;
    }).length;
  const links = blocs.flatMap(({ id: a }, place) =>
    blocs.slice(place + 1).map(({ id: b }) => ({
      a,
      b,
      friendly: between(a, b, 1),
      neutral: between(a, b, 0),
      hostile: between(a, b, -1),
    })),
  );
  return new Set(links.filter((link) => link.friendly + link.neutral + link.hostile > 0).map(asText));
}
