import { describe, expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { inheritFields } from '../../../src/graphql/inherit-fields.js';

/** The SDL that this one becomes, and the expected one, printed alike. */
function expectSdl(given: string, expected: string): void {
  expect(print(inheritFields(parse(given)))).toBe(print(parse(expected)));
}

describe('inheritFields', () => {
  test('gives a type the fields of its interface, before its own, with arguments, descriptions and directives', () => {
    expectSdl(
      /* GraphQL */ `
        interface Entity { "The id." id: ID! @unique, names(first: Int = 3): [String!]! @customResolver(requires: "id") }
        type Faction implements Entity @node { government: String }
      `,
      /* GraphQL */ `
        interface Entity { "The id." id: ID!, names(first: Int = 3): [String!]! }
        type Faction implements Entity @node {
          "The id." id: ID! @unique
          names(first: Int = 3): [String!]! @customResolver(requires: "id")
          government: String
        }
      `,
    );
  });

  test('keeps a field that the type writes itself', () => {
    expectSdl(
      'interface Entity { id: ID!, name: String } type Faction implements Entity { name: String! @own }',
      'interface Entity { id: ID!, name: String } type Faction implements Entity { id: ID!, name: String! @own }',
    );
  });

  test('inherits from the first interface, which has all that the others have', () => {
    expectSdl(
      'interface Node { id: ID! } interface Entity implements Node { id: ID!, name: String } type Faction implements Entity & Node { age: Int }',
      'interface Node { id: ID! } interface Entity implements Node { id: ID!, name: String } type Faction implements Entity & Node { id: ID!, name: String, age: Int }',
    );
  });

  test('takes from the interface what only the database reads, and gives it to the type', () => {
    expectSdl(
      'interface Entity { id: ID!, citationIds: [ID!]! @selectable(onRead: false) } type Faction implements Entity { age: Int }',
      'interface Entity { id: ID! } type Faction implements Entity { id: ID!, citationIds: [ID!]! @selectable(onRead: false), age: Int }',
    );
  });

  test('leaves alone what implements nothing, or an interface of another document', () => {
    const sdl = 'type Source { id: ID! @unique } type Other implements Elsewhere { id: ID! } enum Kind { A }';
    expectSdl(sdl, sdl);
  });
});
