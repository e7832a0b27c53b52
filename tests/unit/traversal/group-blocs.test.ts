import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupBlocs, type Tie } from '../../../src/traversal/group-blocs.js';
import { assertProperty } from '../../support/assert-property.js';

const ALL = 100;

/** A relationship between each two of these. */
function clique(ids: readonly string[], polarity: Tie['polarity'] = 1): Tie[] {
  return ids.flatMap((subject, place) =>
    ids.slice(place + 1).map((object) => ({ subject, object, polarity })),
  );
}

const [A, B] = [
  ['a1', 'a2', 'a3', 'a4'],
  ['b1', 'b2', 'b3', 'b4', 'b5'],
];
const entitiesOf = (ties: readonly Tie[]): string[] => [
  ...new Set(ties.flatMap(({ subject, object }) => [subject, object])),
];
const membersOf = (ties: readonly Tie[], entities = entitiesOf(ties)): (readonly string[])[] =>
  groupBlocs(entities, ties, ALL).blocs.map(({ members }) => members);

describe('groupBlocs', () => {
  const bridge: Tie = { subject: 'a3', object: 'b2', polarity: 1 };
  const twoCliques = [...clique(A), ...clique(B), bridge];

  test('makes two blocs of two cliques that one relationship joins, the larger first', () => {
    expect(groupBlocs(entitiesOf(twoCliques), twoCliques, ALL)).toEqual({
      blocs: [
        { id: 'b1', members: B, relationships: 10, present: 5 },
        { id: 'a1', members: A, relationships: 6, present: 4 },
      ],
      links: [{ a: 'b1', b: 'a1', friendly: 1, neutral: 0, hostile: 0 }],
    });
  });

  test('is not moved by enmity, between or within', () => {
    const wars = A.flatMap((subject) => B.map((object): Tie => ({ subject, object, polarity: -1 })));
    const feud = { subject: 'a4', object: 'a2', polarity: -1 } as const;
    const { blocs, links } = groupBlocs([...A, ...B], [...twoCliques, ...wars, feud], ALL);
    expect(blocs).toEqual([
      { id: 'b1', members: B, relationships: 10, present: 5 },
      { id: 'a2', members: ['a2', 'a4', 'a1', 'a3'], relationships: 7, present: 4 },
    ]);
    expect(links).toEqual([{ a: 'b1', b: 'a2', friendly: 1, neutral: 0, hostile: 20 }]);
  });

  test('leaves enemies each alone, and strangers', () => {
    const war: Tie = { subject: 'y', object: 'x', polarity: -1 };
    expect(groupBlocs(['z', 'y', 'x'], [war], ALL)).toEqual({
      blocs: ['x', 'y', 'z'].map((id) => ({
        ...{ id, members: [id], relationships: 0 },
        present: id === 'z' ? 0 : 1,
      })),
      links: [{ a: 'x', b: 'y', friendly: 0, neutral: 0, hostile: 1 }],
    });
  });

  test('binds by what is neither friendly nor hostile, but less', () => {
    expect(membersOf(clique(A, 0))).toEqual([A]);
    const torn: Tie[] = [
      { subject: 'a1', object: 'x', polarity: 0 },
      { subject: 'a2', object: 'x', polarity: 0 },
      { subject: 'b1', object: 'x', polarity: 1 },
    ];
    const [ofB = [], ofA = []] = membersOf([...twoCliques, ...torn]);
    expect([ofB.includes('x'), ofA.includes('x')]).toEqual([true, false]);
  });

  test('names a bloc after the entity with the most relationships within it, then the least id', () => {
    const star = ['p', 'q', 'r'].map((object): Tie => ({ subject: 'z', object, polarity: 1 }));
    expect(membersOf(star)).toEqual([['z', 'p', 'q', 'r']]);
    expect(membersOf([...clique(A), { subject: 'a4', object: 'a3', polarity: 1 }])).toEqual([
      ['a3', 'a4', 'a1', 'a2'],
    ]);
  });

  test('counts what relates an entity to itself once, as within', () => {
    const self: Tie = { subject: 'a', object: 'a', polarity: 1 };
    expect(groupBlocs(['a'], [self], ALL)).toEqual({
      blocs: [{ id: 'a', members: ['a'], relationships: 1, present: 1 }],
      links: [],
    });
  });

  test('gives as many blocs as are asked for, and what is between those alone', () => {
    expect(groupBlocs(entitiesOf(twoCliques), twoCliques, 1)).toEqual({
      blocs: [{ id: 'b1', members: B, relationships: 10, present: 5 }],
      links: [],
    });
  });

  test('counts other ties than those that it is made of, and stays as it is', () => {
    const then: Tie[] = [
      { subject: 'b2', object: 'b1', polarity: 0 },
      { subject: 'a3', object: 'b2', polarity: -1 },
    ];
    expect(groupBlocs(entitiesOf(twoCliques), twoCliques, ALL, then)).toEqual({
      blocs: [
        { id: 'b1', members: B, relationships: 1, present: 2 },
        { id: 'a1', members: A, relationships: 0, present: 1 },
      ],
      links: [{ a: 'b1', b: 'a1', friendly: 0, neutral: 0, hostile: 1 }],
    });
  });

  test('of nothing is nothing', () => {
    expect(groupBlocs([], [], ALL)).toEqual({ blocs: [], links: [] });
  });
});

const ids = Array.from({ length: 24 }, (_, place) => `e/${place}`);
const someTies = fc.array(
  fc.record({
    subject: fc.constantFrom(...ids),
    object: fc.constantFrom(...ids),
    polarity: fc.constantFrom<Tie['polarity']>(1, 0, -1),
  }),
  { maxLength: 120 },
);
const shuffled = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

describe('the blocs of any ties', () => {
  test('are the same whatever order entities, ties and their ends come in', () => {
    assertProperty(
      fc.property(
        someTies.chain((ties) =>
          fc.tuple(
            fc.constant(ties),
            shuffled(ties),
            shuffled(ids),
            fc.array(fc.boolean(), { minLength: ties.length, maxLength: ties.length }),
          ),
        ),
        ([ties, others, entities, turned]) => {
          const turn = (tie: Tie, place: number): Tie =>
            turned[place] ? { ...tie, subject: tie.object, object: tie.subject } : tie;
          expect(groupBlocs(entities, others.map(turn), ALL)).toEqual(groupBlocs(ids, ties, ALL));
        },
      ),
    );
  });

  test('have everybody once, and count every relationship once', () => {
    assertProperty(
      fc.property(someTies, (ties) => {
        const { blocs, links } = groupBlocs(ids, ties, ALL);
        expect(blocs.flatMap(({ members }) => members).toSorted()).toEqual(ids.toSorted());
        const within = blocs.reduce((sum, { relationships }) => sum + relationships, 0);
        const between = links.reduce(
          (sum, { friendly, neutral, hostile }) => sum + friendly + neutral + hostile,
          0,
        );
        expect(within + between).toBe(ties.length);
        for (const { id, members } of blocs) expect(members[0]).toBe(id);
      }),
    );
  });
});
