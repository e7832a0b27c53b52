import { describe, expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { expandWalks } from '../../../src/graphql/expand-walks.js';

const SDL = /* GraphQL */ `
  type Faction @node {
    "Who belongs to it."
    members: EntityConnection! @walk(types: [MEMBER_OF], direction: IN)
    enemies: EntityConnection! @walk(types: [AT_WAR_WITH, OPPOSED], direction: BOTH) @deprecated(reason: "R.")
    name: String!
  }
  type Person @node {
    offices: EntityConnection! @walk(types: [LED_BY], direction: IN)
  }
  enum Direction { IN OUT BOTH }
`;

describe('expandWalks', () => {
  test('says by type and field what is walked', () => {
    expect(expandWalks(parse(SDL)).walks).toEqual({
      Faction: {
        members: { types: ['MEMBER_OF'], direction: 'IN' },
        enemies: { types: ['AT_WAR_WITH', 'OPPOSED'], direction: 'BOTH' },
      },
      Person: { offices: { types: ['LED_BY'], direction: 'IN' } },
    });
  });

  test('gives each walk the arguments of a moment and of a page, and nothing else', () => {
    const page = `(
      "As of this moment: an EDTF date, or \`event:<id of an event>\`. Without it, the whole of time." asOf: Moment
      "Whether it must hold certainly at that moment, or may hold possibly, which is what holds certainly and more."
      certainty: Certainty! = POSSIBLE
      "How many at most: 1 to 100." first: Int! = 25 "The cursor to go on from." after: String)`;
    const expected = /* GraphQL */ `
      type Faction @node {
        "Who belongs to it."
        members${page}: EntityConnection! @customResolver(requires: "id")
        enemies${page}: EntityConnection! @deprecated(reason: "R.") @customResolver(requires: "id")
        name: String!
      }
      type Person @node {
        offices${page}: EntityConnection! @customResolver(requires: "id")
      }
      enum Direction { IN OUT BOTH }
    `;
    expect(print(expandWalks(parse(SDL)).document)).toBe(print(parse(expected)));
  });

  test('leaves a document without walks as it is', () => {
    const document = parse('type Source { id: ID! } interface Node { id: ID! @walk(types: [A]) }');
    const expanded = expandWalks(document);
    expect(expanded.walks).toEqual({});
    expect(print(expanded.document)).toBe(print(document));
  });
});
