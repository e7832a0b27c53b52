import { describe, expect, test } from '@jest/globals';
import { buildSchema, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { compiledSize } from '../../../src/graphql/compiled-size.js';

const schema = buildSchema(`
  interface Thing { id: ID! other: Thing }
  type A implements Thing { id: ID! other: Thing a: Int }
  type B implements Thing { id: ID! other: Thing }
  type Query { thing: Thing a: A }
`);

function sizeOf(text: string, most = 1_000_000): number {
  const { definitions } = parse(text);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const found of definitions)
    if (found.kind === Kind.FRAGMENT_DEFINITION) fragments.set(found.name.value, found);
  const operation = definitions.find((found) => found.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('There is no operation.');
  return compiledSize(schema, operation, fragments, most);
}

const nested = (levels: number): string => (levels === 0 ? 'id' : `other { ${nested(levels - 1)} }`);

describe('the size of compiled code', () => {
  test.each([
    ['a field is one', '{ a { id a } }', 3],
    ['a selection on an interface is there for each type', '{ thing { id } }', 3],
    ['and so at every level', `{ thing { ${nested(3)} } }`, 1 + 2 + 4 + 8 + 16],
    ['what is for one type is there for that', '{ thing { ... on A { a } ... on B { id } } }', 7],
    ['what is for the interface is there for all', '{ thing { ... on Thing { id } ... { id } } }', 9],
    ['a fragment is there wherever it is spread', '{ a { ...F ...F } } fragment F on A { id a }', 7],
  ])('%s', (_, text, size) => {
    expect(sizeOf(text)).toBe(size);
  });

  test('is counted in no time where fragments double and come to no field', () => {
    const doubling = Array.from(
      { length: 40 },
      (_, level) => `fragment F${level} on Thing { ...F${level + 1} ...F${level + 1} }`,
    );
    const text = `{ thing { ...F0 } } ${doubling.join(' ')} fragment F40 on Thing { ... on Query { thing { id } } }`;
    expect(sizeOf(text, 100)).toBeGreaterThan(100);
  });

  test('is not counted on once it is too much', () => {
    expect(sizeOf(`{ thing { ${nested(200)} } }`, 100)).toBeGreaterThan(100);
  });
});
