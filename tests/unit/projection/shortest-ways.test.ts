import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TooManyTries } from '../../../src/model/shortest-paths.js';
import { distancesBetween } from '../../../src/projection/distances-between.js';
import { type Ball, growBall, startBall } from '../../../src/projection/grow-ball.js';
import { makeScratch } from '../../../src/projection/scratch.js';
import { shortestWays, type WayQuestion } from '../../../src/projection/shortest-ways.js';
import { assertProperty } from '../../support/assert-property.js';
import { type Line, toyProjection } from '../../support/toy-projection.js';

const ENTITIES = 7;
const [START, END] = [0, 1];
const NONE: ReadonlySet<number> = new Set();
const always = (): boolean => true;

/** A small graph, which of its relationships pass, which entities are avoided, and how far two balls are to grow in turn. */
const place = fc.nat(ENTITIES - 1);
const worlds = fc.record({
  lines: fc.array(fc.tuple(place, place), { maxLength: 16 }) as fc.Arbitrary<Line[]>,
  closed: fc.uniqueArray(fc.nat(15), { maxLength: 4 }),
  avoid: fc.uniqueArray(fc.integer({ min: 2, max: ENTITIES - 1 }), { maxLength: 2 }),
  turns: fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
});

type World = typeof worlds extends fc.Arbitrary<infer T> ? T : never;

/** Whom one step leads to, by place. */
function nextOf({ lines, closed, avoid }: World, at: number): number[] {
  const open = lines.filter((_, relationship) => !closed.includes(relationship));
  const others = open.flatMap(([one, other]) => [
    ...(one === at ? [other] : []),
    ...(other === at ? [one] : []),
  ]);
  return [...new Set(others)].filter((other) => !avoid.includes(other)).sort((one, other) => one - other);
}

/** How far everything is, by waves. */
function distancesFrom(world: World, center: number): number[] {
  const distance = Array<number>(ENTITIES).fill(-1);
  distance[center] = 0;
  let wave = [center];
  for (let hops = 1; wave.length > 0; hops++) {
    wave = [...new Set(wave.flatMap((at) => nextOf(world, at)))].filter((at) => distance[at] === -1);
    for (const at of wave) distance[at] = hops;
  }
  return distance;
}

/** All ways that pass nothing twice and are no longer than so many hops, in order. */
function everyWay(world: World, maxHops: number): number[][] {
  const walk = (way: readonly number[]): number[][] => {
    const at = way.at(-1) ?? START;
    if (at === END) return [way.slice(1)];
    if (way.length > maxHops) return [];
    return nextOf(world, at).flatMap((next) => (way.includes(next) ? [] : walk([...way, next])));
  };
  return walk([START]).sort((one, other) => one.length - other.length || (`${one}` < `${other}` ? -1 : 1));
}

/** The two balls after these turns, and how many hops both reach together. */
function grow({ lines, closed, avoid, turns }: World) {
  const projection = toyProjection(ENTITIES, lines);
  const passes = (relationship: number): boolean => !closed.includes(relationship);
  const avoided = new Set(avoid);
  const [near, far] = [START, END].map((center) => startBall(makeScratch(ENTITIES), center)) as [Ball, Ball];
  for (const turn of turns) growBall(projection, turn ? near : far, passes, avoided);
  return { projection, passes, avoided, near, far, reach: turns.length };
}

describe('growBall', () => {
  test('takes in, level by level, what so many steps lead to, beside waves over a list', () => {
    assertProperty(
      fc.property(worlds, (world) => {
        const { near } = grow(world);
        const distance = distancesFrom(world, START);
        const most = near.levels.length - 1;
        expect([...near.depth.values]).toEqual(distance.map((hops) => (hops <= most ? hops : -1)));
        for (const [hops, level] of near.levels.entries())
          expect(level.toSorted()).toEqual([...distance.keys()].filter((at) => distance[at] === hops));
      }),
      { numRuns: 1_000 },
    );
  });

  test('says how many relationships it looked at, also those that do not pass', () => {
    const projection = toyProjection(3, [
      [0, 1],
      [2, 0],
      [1, 2],
    ]);
    const ball = startBall(makeScratch(3), 0);
    expect(growBall(projection, ball, (relationship) => relationship === 0, NONE)).toBe(2);
    expect(ball.levels).toEqual([[0], [1]]);
    expect(growBall(projection, ball, () => false, NONE)).toBe(2);
    expect(ball.levels).toEqual([[0], [1], []]);
  });
});

describe('distancesBetween', () => {
  test('is exact for all that lies on a way as long as both balls reach, and never less than the truth', () => {
    assertProperty(
      fc.property(worlds, (world) => {
        const { projection, passes, avoided, near, far, reach } = grow(world);
        const found = makeScratch(ENTITIES);
        distancesBetween(projection, near, far, passes, avoided, found);
        const [fromStart, toEnd] = [distancesFrom(world, START), distancesFrom(world, END)];
        for (const [at, distance] of found.values.entries()) {
          const [there, on] = [fromStart[at] ?? -1, toEnd[at] ?? -1];
          const onAWay = there !== -1 && on !== -1 && there + on <= reach;
          if (onAWay) expect({ at, distance }).toEqual({ at, distance: on });
          else if (distance !== -1) expect(distance).toBeGreaterThanOrEqual(on);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('shortestWays', () => {
  test('gives the same ways in the same order as the trying of everything', () => {
    assertProperty(
      fc.property(worlds, fc.integer({ min: 1, max: 20 }), (world, first) => {
        const { projection, passes, avoided, near, far, reach } = grow(world);
        const found = makeScratch(ENTITIES);
        distancesBetween(projection, near, far, passes, avoided, found);
        const distance = found.values;
        const question = { start: START, end: END, distance, passes, avoided, maxHops: reach, first };
        const ways = shortestWays(projection, { ...question, mostTries: 1_000_000 });
        expect(ways).toEqual(everyWay(world, reach).slice(0, first));
      }),
      { numRuns: 2_000 },
    );
  });

  const lines: Line[] = [
    [0, 2],
    [2, 3],
    [2, 3],
    [3, 1],
  ];
  const question: WayQuestion = {
    start: START,
    end: END,
    distance: Int32Array.of(3, 0, 2, 1),
    passes: always,
    avoided: NONE,
    maxHops: 3,
    first: 5,
    mostTries: 10,
  };

  test('takes a way once, whatever the number of relationships along it, if only one of them passes', () => {
    const projection = toyProjection(4, lines);
    for (const closed of [1, 2, 9]) {
      const passes = (relationship: number): boolean => relationship !== closed;
      expect(shortestWays(projection, { ...question, passes })).toEqual([[2, 3, 1]]);
    }
  });

  test('gives up when it has tried as many hops as it might, and gives nothing of the answer', () => {
    const projection = toyProjection(4, lines);
    expect(shortestWays(projection, { ...question, mostTries: 3 })).toEqual([[2, 3, 1]]);
    expect(() => shortestWays(projection, { ...question, mostTries: 2 })).toThrow(TooManyTries);
  });

  test('tries no hop that is too far from the end, and none beyond the end', () => {
    const detour: Line[] = [...lines, [0, 4], [4, 2], [0, 1]];
    const distance = Int32Array.of(1, 0, 2, 1, 3);
    // 0-1, and 0-2-3-1 at the third length; to 4 it is too far, and over 1 no way goes on.
    const limits = { ...question, distance, first: 2, mostTries: 4 };
    expect(shortestWays(toyProjection(5, detour), limits)).toEqual([[1], [2, 3, 1]]);
    expect(() => shortestWays(toyProjection(5, detour), { ...limits, mostTries: 3 })).toThrow(TooManyTries);
  });

  test('has no way where none of the length leads from the start', () => {
    const projection = toyProjection(4, lines);
    expect(shortestWays(projection, { ...question, maxHops: 2 })).toEqual([]);
    expect(shortestWays(projection, { ...question, distance: Int32Array.of(-1, 0, 2, 1) })).toEqual([]);
  });
});
