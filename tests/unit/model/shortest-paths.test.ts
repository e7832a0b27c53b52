import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Hop,
  type PathLimits,
  type Step,
  shortestPaths,
  TooManyTries,
} from '../../../src/model/shortest-paths.js';
import { assertProperty } from '../../support/assert-property.js';

/** Steps from lines such as `a-b`, each called as its line. */
const steps = (...lines: string[]): Step[] =>
  lines.map((id) => {
    const [subject = '', object = ''] = id.split('-');
    return { id, subject, object };
  });

/** `abc`: the entities of a path, each of which is one letter. */
const routes = (from: string, paths: readonly Hop[][]): string[] =>
  paths.map((hops) => [from, ...hops.map(({ to }) => to)].join(''));

const WIDE: PathLimits = { maxHops: 9, first: 100 };

describe('shortestPaths', () => {
  test('gives up when it has tried as many hops as it might, and gives nothing of the answer', () => {
    const graph = steps('a-b', 'b-c', 'c-d');
    const limits = { maxHops: 3, first: 1 };
    expect(() => shortestPaths(graph, 'a', 'd', { ...limits, mostTries: 2 })).toThrow(TooManyTries);
    expect(shortestPaths(graph, 'a', 'd', { ...limits, mostTries: 10 })).toHaveLength(1);
  });

  test('walks a relationship either way', () => {
    const [path] = shortestPaths(steps('b-a', 'b-c'), 'a', 'c', WIDE);
    expect(path).toEqual([
      { to: 'b', relationships: [{ id: 'b-a', subject: 'b', object: 'a' }] },
      { to: 'c', relationships: [{ id: 'b-c', subject: 'b', object: 'c' }] },
    ]);
  });

  test('gives shorter paths first, and equally long ones by the ids of their entities', () => {
    const paths = shortestPaths(steps('a-c', 'c-z', 'a-z', 'b-z', 'a-b', 'c-d', 'd-z'), 'a', 'z', WIDE);
    expect(routes('a', paths)).toEqual(['az', 'abz', 'acz', 'acdz']);
  });

  test('takes paths through the same entities for one, whose hops name every relationship by id', () => {
    const parallel: Step[] = [
      { id: '3', subject: 'a', object: 'b' },
      { id: '1', subject: 'b', object: 'a' },
      { id: '2', subject: 'a', object: 'b' },
    ];
    const paths = shortestPaths(parallel, 'a', 'b', WIDE);
    expect(routes('a', paths)).toEqual(['ab']);
    expect(paths[0]?.[0]?.relationships.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  test('passes no entity twice, and does not go on from its end', () => {
    const paths = shortestPaths(steps('a-b', 'b-a', 'b-b', 'b-c', 'c-d', 'd-b', 'c-c'), 'a', 'c', WIDE);
    expect(routes('a', paths)).toEqual(['abc', 'abdc']);
  });

  test.each([
    [{ maxHops: 1, first: 9 }, []],
    [{ maxHops: 2, first: 9 }, ['abz', 'acz']],
    [{ maxHops: 3, first: 9 }, ['abz', 'acz', 'abcz', 'acbz']],
    [{ maxHops: 3, first: 3 }, ['abz', 'acz', 'abcz']],
    [{ maxHops: 3, first: 1 }, ['abz']],
  ])('keeps to the limits %j', (limits, expected) => {
    const paths = shortestPaths(steps('a-b', 'a-c', 'b-c', 'b-z', 'c-z'), 'a', 'z', limits);
    expect(routes('a', paths)).toEqual(expected);
  });

  test.each([
    ['there is no way', steps('a-b', 'y-z')],
    ['nothing is known of the start', steps('y-z')],
    ['nothing is known of the end', steps('a-b')],
    ['there is nothing', []],
  ])('gives none where %s', (_, given) => {
    expect(shortestPaths(given, 'a', 'z', WIDE)).toEqual([]);
  });

  test('does not lose its way where most ways lead nowhere', () => {
    const tangle = Array.from({ length: 20 }, (_, i) =>
      Array.from({ length: i }, (_, j) => ({ id: `${i}-${j}`, subject: `n${i}`, object: `n${j}` })),
    ).flat();
    const bridge = { id: 'bridge', subject: 'n0', object: 'z' };
    const paths = shortestPaths([...tangle, bridge], 'n19', 'z', { maxHops: 6, first: 3 });
    expect(paths.map((hops) => hops.map(({ to }) => to))).toEqual([
      ['n0', 'z'],
      ['n1', 'n0', 'z'],
      ['n10', 'n0', 'z'],
    ]);
  });
});

/** All paths, by trying everything: the same question, answered without any thought for time. */
function everyPath(
  given: readonly Step[],
  from: string,
  to: string,
  { maxHops, first }: PathLimits,
): Hop[][] {
  const entities = [...new Set(given.flatMap(({ subject, object }) => [subject, object]))];
  const joining = (a: string, b: string): Step[] =>
    given
      .filter(({ subject, object }) => (subject === a && object === b) || (subject === b && object === a))
      .toSorted((x, y) => (x.id < y.id ? -1 : 1));
  const walk = (passed: readonly string[]): string[][] => {
    const at = passed.at(-1) ?? from;
    if (at === to) return [[...passed]];
    if (passed.length > maxHops) return [];
    const next = entities.filter((entity) => !passed.includes(entity) && joining(at, entity).length > 0);
    return next.flatMap((entity) => walk([...passed, entity]));
  };
  const ordered = walk([from]).toSorted((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
  return ordered
    .slice(0, first)
    .map((path) =>
      path
        .slice(1)
        .map((entity, index) => ({ to: entity, relationships: joining(path[index] ?? '', entity) })),
    );
}

describe('shortestPaths, beside the trying of everything', () => {
  const entity = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
  const step = fc.record({ id: fc.string({ maxLength: 4 }), subject: entity, object: entity });
  const graph = fc.uniqueArray(step, { maxLength: 16, selector: ({ id }) => id });
  const limits = fc.record({
    maxHops: fc.integer({ min: 1, max: 7 }),
    first: fc.integer({ min: 1, max: 40 }),
  });

  test('gives the same paths in the same order', () => {
    assertProperty(
      fc.property(graph, limits, (given, limit) => {
        expect(shortestPaths(given, 'a', 'b', limit)).toEqual(everyPath(given, 'a', 'b', limit));
      }),
      { numRuns: 1_000 },
    );
  });

  test('gives the same paths whatever the order of the steps', () => {
    const shuffled = graph.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    assertProperty(
      fc.property(shuffled, limits, ([given, turned], limit) => {
        expect(shortestPaths(turned, 'a', 'b', limit)).toEqual(shortestPaths(given, 'a', 'b', limit));
      }),
    );
  });

  test('gives the same paths backwards', () => {
    assertProperty(
      fc.property(graph, fc.integer({ min: 1, max: 7 }), (given, maxHops) => {
        const all = { maxHops, first: Number.POSITIVE_INFINITY };
        const back = routes('b', shortestPaths(given, 'b', 'a', all)).map((route) =>
          [...route].reverse().join(''),
        );
        expect(back.toSorted()).toEqual(routes('a', shortestPaths(given, 'a', 'b', all)).toSorted());
      }),
    );
  });
});
