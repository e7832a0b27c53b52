import { describe, expect, test } from '@jest/globals';
import { buildSchema, type FragmentDefinitionNode, getOperationAST, Kind, parse } from 'graphql';
import { operationCost } from '../../../src/graphql/operation-cost.js';

const schema = buildSchema(`
  type Query {
    factions(limit: Int): [Faction!]!
    entity(id: ID!): Faction
    paths(maxHops: Int! = 6, first: Int! = 3): Path
    stanceMatrix(factions: [ID!]!): Faction
    moments(at: [String!]!): [Faction!]!
    blocs(first: Int! = 40): BlocMap!
  }
  type Faction { name: String members(first: Int! = 25): FactionConnection! citations: [Citation!]! }
  type FactionConnection { nodes: [Faction!]! totalCount: Int! }
  type Citation { locator: String }
  type Path { start: Faction }
  type BlocMap { blocs: [Bloc!]! links: [BlocLink!]! others: Int! }
  type Bloc { members(first: Int! = 10): [Faction!]! }
  type BlocLink { hostile: Int! }
`);

function costOf(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is no operation.');
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const byName = new Map(fragments.map((one): [string, FragmentDefinitionNode] => [one.name.value, one]));
  return operationCost(schema, operation, byName, variables);
}

describe('operationCost', () => {
  test.each([
    ['{ entity(id: "a") { name } }', 1],
    ['{ factions { name } }', 2_000 + 25],
    ['{ factions(limit: 4) { citations { locator } } }', 2_000 + 4 * (1 + 5)],
    ['{ entity(id: "a") { members(first: 10) { totalCount } } }', 1 + 10],
    ['{ entity(id: "a") { members(first: 10) { nodes { name } } } }', 1 + 10 * 2],
    ['{ entity(id: "a") { members { nodes { members { nodes { name } } } } } }', 1 + 25 * (1 + 1 + 25 * 2)],
    ['{ a: entity(id: "a") { name } b: entity(id: "b") { name } }', 2],
    [
      '{ entity(id: "a") { ...F ... on Faction { citations { locator } } } } fragment F on Faction { citations { locator } }',
      11,
    ],
    ['{ paths(maxHops: 4, first: 2) { start { name } } }', 4_000 + 8 * 2],
    ['{ stanceMatrix(factions: ["a", "b", "c", "d"]) { name } }', 6],
    ['{ moments(at: ["1", "2", "3"]) { citations { locator } } }', 3 * (1 + 5)],
    ['{ blocs(first: 2) { others } }', 60_000 + 2],
    ['{ blocs(first: 80) { blocs { members(first: 5) { name } } } }', 60_000 + 80 * (1 + 1 + 5)],
    // Every two of 80 are 3,160.
    ['{ blocs(first: 80) { links { hostile } } }', 60_000 + 80 * (1 + 40)],
    ['{ __schema { types { name } } }', 0],
  ])('of %s is %i', (text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  test('counts what a variable asks for', () => {
    expect(costOf('query ($n: Int) { factions(limit: $n) { name } }', { n: 70 })).toBe(2_070);
  });

  test('counts what a variable asks for that is not given, but has a default', () => {
    const text = 'query ($n: Int = 70) { factions(limit: $n) { name } }';
    expect([costOf(text), costOf(text, { n: 3 })]).toEqual([2_070, 2_003]);
  });

  test('is not told where a variable has the wrong form', () => {
    expect(() => costOf('query ($n: Int) { factions(limit: $n) { name } }', { n: 'many' })).toThrow(
      'got invalid value "many"',
    );
  });

  test('is not talked down by a negative size', () => {
    expect(costOf('{ a: factions(limit: -1000) { name } b: factions(limit: 100) { name } }')).toBe(4_101);
  });

  test('of fragments that double thirty times is found at once', () => {
    const fragments = Array.from(
      { length: 30 },
      (_unused, index) => `fragment F${index} on Faction { ...F${index + 1} ...F${index + 1} }`,
    );
    const text = `{ entity(id: "a") { ...F0 } } ${fragments.join(' ')} fragment F30 on Faction { citations { locator } }`;
    expect(costOf(text)).toBe(1 + 5 * 2 ** 30);
  });
});
