import { describe, expect, test } from '@jest/globals';
import type { TypeEntry } from '../../../../src/explorer/marks/line-style.js';
import { networkGraph } from '../../../../src/explorer/network/network-graph.js';
import { seeClaims } from '../../../../src/explorer/network/see-claims.js';
import { seePairs } from '../../../../src/explorer/network/see-pairs.js';
import type { NetworkClaimFragment, NetworkQuery } from '../../../../src/explorer/operations.js';

type Subgraph = NetworkQuery['subgraph'];

function claim(subject: string, type: string, object: string, disputed = false): NetworkClaimFragment {
  return {
    id: `${subject}.${type}.${object}`,
    type: type as NetworkClaimFragment['type'],
    subject: { id: subject },
    object: { id: object },
    side: null,
    start: null,
    end: null,
    period: null,
    attested: [],
    startEvent: null,
    endEvent: null,
    bounds: { startMin: null, startMax: null, endMin: null, endMax: null },
    disputedBy: disputed ? [{ id: 'other' }] : [],
    citations: [],
  };
}

function subgraph(names: readonly string[], edges: readonly NetworkClaimFragment[]): Subgraph {
  const counts = { nodes: { ever: names.length }, edges: { ever: edges.length } };
  const nodes = names.map((id) => ({
    id,
    name: id,
    kind: 'FACTION' as const,
    continuity: { id: 'sto', title: 'Online' },
    relationships: { totalCount: 9 },
  }));
  return { truncated: false, counts, nodes, edges };
}

function type(name: string, polarity: number, symmetric: boolean): [string, TypeEntry] {
  return [
    name,
    {
      type: name,
      label: name,
      inverse: name,
      description: '',
      symmetric,
      polarity,
      occurrence: false,
    } as TypeEntry,
  ];
}

const TYPES = new Map([
  type('MEMBER_OF', 1, false),
  type('ALLIED_WITH', 1, true),
  type('AT_WAR_WITH', -1, true),
  type('LOCATED_IN', 0, false),
]);
const NOTHING_HIDDEN: ReadonlySet<string> = new Set();
const ALL = { held: undefined, types: undefined, certainOnly: false };

describe('the graph of a network', () => {
  const edges = [
    claim('b', 'ALLIED_WITH', 'a'),
    claim('a', 'AT_WAR_WITH', 'b'),
    claim('a', 'LOCATED_IN', 'c'),
    claim('a', 'LOCATED_IN', 'a'),
  ];

  test('has one pair for all claims between two, whichever is the subject, and none of an entity with itself', () => {
    const { pairs } = networkGraph(subgraph(['c', 'b', 'a'], edges), NOTHING_HIDDEN);
    expect(pairs.map(({ id, claims }) => [id, claims])).toEqual([
      ['a b', [0, 1]],
      ['a c', [2]],
    ]);
  });

  test('counts the claims of each entity, those that are shown and all that there are', () => {
    const { nodes } = networkGraph(subgraph(['c', 'b', 'a'], edges), NOTHING_HIDDEN);
    expect(nodes.map(({ id, degree, total }) => [id, degree, total])).toEqual([
      ['a', 4, 9],
      ['b', 2, 9],
      ['c', 1, 9],
    ]);
  });

  test('leaves out what is hidden, and every claim about it', () => {
    const graph = networkGraph(subgraph(['a', 'b', 'c'], edges), new Set(['b']));
    expect([graph.nodes.length, graph.claims.length]).toEqual([2, 2]);
  });

  test('makes nobody smaller, nor anything there to expand, when one of them is hidden', () => {
    const degrees = (hidden: readonly string[]) =>
      networkGraph(subgraph(['a', 'b', 'c'], edges), new Set(hidden)).nodes.map(({ degree }) => degree);
    expect(degrees(['b'])).toEqual([degrees([])[0], degrees([])[2]]);
  });
});

describe('what is seen of claims', () => {
  const claims = [
    claim('a', 'MEMBER_OF', 'b'),
    claim('a', 'ALLIED_WITH', 'b', true),
    claim('a', 'LOCATED_IN', 'c'),
  ];

  test('is all that is recorded where no moment is asked for', () => {
    expect(seeClaims(claims, ALL)).toEqual(['certain', 'disputed', 'certain']);
  });

  test('is what holds or may hold at the moment, and what is disputed stays so', () => {
    expect(seeClaims(claims, { ...ALL, held: ['possible', 'certain', undefined] })).toEqual([
      'possible',
      'disputed',
      undefined,
    ]);
  });

  test('is of the wanted types and, if one asks for it, certain alone', () => {
    expect(seeClaims(claims, { ...ALL, types: new Set(['LOCATED_IN']) })).toEqual([
      undefined,
      undefined,
      'certain',
    ]);
    const held = ['possible', 'certain', 'certain'] as const;
    expect(seeClaims(claims, { ...ALL, held, certainOnly: true })).toEqual([undefined, undefined, 'certain']);
  });
});

describe('the line of a pair', () => {
  const lineOf = (
    edges: readonly NetworkClaimFragment[],
    held?: readonly ('certain' | 'possible' | undefined)[],
  ) => {
    const graph = networkGraph(subgraph(['a', 'b'], edges), NOTHING_HIDDEN);
    return seePairs(graph, seeClaims(graph.claims, { ...ALL, held }), TYPES)[0];
  };

  test('looks like the claim that is for or against somebody, and says how many there are', () => {
    const line = lineOf([claim('a', 'LOCATED_IN', 'b'), claim('b', 'MEMBER_OF', 'a')]);
    expect(line).toMatchObject({
      claims: [0, 1],
      style: { colour: 'part' },
      look: 'certain',
      forward: false,
    });
  });

  test('looks like a sure one before one that may hold', () => {
    const line = lineOf(
      [claim('a', 'MEMBER_OF', 'b'), claim('a', 'ALLIED_WITH', 'b')],
      ['possible', 'certain'],
    );
    expect(line).toMatchObject({ style: { colour: 'friend' }, look: 'certain', forward: undefined });
  });

  test('says so where two stand both for and against each other', () => {
    expect(lineOf([claim('a', 'ALLIED_WITH', 'b'), claim('a', 'AT_WAR_WITH', 'b')])).toMatchObject({
      style: { mark: 'wave' },
    });
  });

  test('is absent where nothing holds at the moment', () => {
    expect(lineOf([claim('a', 'ALLIED_WITH', 'b')], [undefined])).toBeUndefined();
  });

  test('says, against another moment, whether it is new or no more', () => {
    const graph = networkGraph(subgraph(['a', 'b'], [claim('a', 'ALLIED_WITH', 'b')]), NOTHING_HIDDEN);
    expect(seePairs(graph, ['certain'], TYPES, [undefined])[0]?.change).toBe('added');
    expect(seePairs(graph, [undefined], TYPES, ['possible'])[0]).toMatchObject({
      change: 'ended',
      look: 'possible',
    });
    expect(seePairs(graph, ['certain'], TYPES, ['possible'])[0]?.change).toBeUndefined();
  });
});
