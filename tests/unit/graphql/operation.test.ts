import { describe, expect, test } from '@jest/globals';
import { parsedOperation } from '../../support/parsed-operation.js';
import { toyServing } from '../../support/toy-serving.js';

const { schema } = toyServing();

/** Of each text whether it is compiled, and whether it asks the database whatever the engine. */
const OPERATIONS: readonly [what: string, text: string, compiled: boolean, asksDatabase: boolean][] = [
  ['a question of ours', '{ entity(id: "a") { name } }', true, false],
  ['a question of ours, under an alias', '{ factions: entity(id: "a") { name } }', true, false],
  ['a question of ours with variables', 'query ($id: ID!) { entity(id: $id) { name } }', true, false],
  ['a search', '{ search(text: "a") { name } }', true, true],
  ['a search under an alias', '{ entity: search(text: "a") { name } }', true, true],
  ['a search in a fragment', '{ ...F } fragment F on Query { search(text: "a") { name } }', true, true],
  ['a search in a fragment without a name', '{ ... { search(text: "a") { name } } }', true, true],
  ['a collection', '{ factions { name } }', false, true],
  ['a collection beside a question of ours', '{ entity(id: "a") { name } factions { name } }', false, true],
  [
    'a collection in a fragment of a fragment',
    '{ ...F } fragment F on Query { ...G } fragment G on Query { factions { name } }',
    false,
    true,
  ],
  ['introspection', '{ __schema { queryType { name } } }', false, false],
  ['introspection beside a question of ours', '{ __typename entity(id: "a") { name } }', false, false],
  [
    'a filter in a variable',
    'query ($where: FactionWhere) { factions(where: $where) { name } }',
    false,
    true,
  ],
  [
    'an object in a variable',
    'query ($like: Plain) { search(text: "a", like: $like) { name } }',
    false,
    true,
  ],
  ['a list of objects in a variable', 'query ($of: [Plain!]!) { search(text: "a") { name } }', false, true],
];

describe('toOperation', () => {
  test.each(OPERATIONS)(
    'says of %s who runs it, and whether it asks the database',
    (_, text, compiled, asksDatabase) => {
      const operation = parsedOperation(schema, text);
      expect({ compiled: operation.compiled() !== undefined, asksDatabase: operation.asksDatabase }).toEqual({
        compiled,
        asksDatabase,
      });
    },
  );

  test('compiles an operation once, when it is asked for', () => {
    const operation = parsedOperation(schema, '{ entity(id: "a") { name } }');
    expect(operation.compiled()).toBe(operation.compiled());
  });

  test('compiles the operation that is asked for, of several', () => {
    const text = 'query A { entity(id: "a") { name } } query B { factions { name } }';
    expect(parsedOperation(schema, text, 'A').compiled()).toBeDefined();
    expect(parsedOperation(schema, text, 'B').compiled()).toBeUndefined();
  });

  test('knows the fields that are selected at any depth, by type and name and not by alias', () => {
    const text = '{ other: entity(id: "a") { ...F } } fragment F on Entity { allies { title: name } }';
    expect([...parsedOperation(schema, text).selected].sort()).toEqual([
      'Entity.allies',
      'Entity.name',
      'Query.entity',
    ]);
  });

  test('costs what the sizes in its variables say, each time', () => {
    const text = 'query ($first: Int, $id: ID!) { entity(id: $id) { allies(first: $first) { name } } }';
    const { cost } = parsedOperation(schema, text);
    expect([10, 20, 10].map((first) => cost({ first, id: 'a' }))).toEqual([11, 21, 11]);
    expect(cost({ id: 'a' })).toBe(26);
    expect(() => cost({ first: 'many', id: 'a' })).toThrow('got invalid value "many"');
  });
});
