import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type EventNode, orderEvents } from '../../../src/model/event-order.js';
import { ALWAYS, FOREVER, type Stretch, WHOLE_OF_TIME } from '../../../src/model/stretch.js';
import { assertProperty } from '../../support/assert-property.js';
import { eventReadings, events, marksOf, tangles } from '../../support/readings.js';

/** `c` after `a` and `b`: `event('c', 'ab')`. */
const event = (id: string, after = '', date?: Stretch): EventNode => ({ id, after: [...after], date });

const days = (from: number, until: number): Stretch => ({ from, until });

const stretchesOf = (given: readonly EventNode[]): Record<string, Stretch> =>
  Object.fromEntries(orderEvents(given).stretches);

describe('orderEvents', () => {
  test('knows no bounds of an event that has no date', () => {
    expect(stretchesOf([event('a'), event('b', 'a')])).toEqual({ a: WHOLE_OF_TIME, b: WHOLE_OF_TIME });
  });

  test('bounds an event by all that come before and after it, however far', () => {
    const given = [event('d', 'c', days(8, 9)), event('c', 'b'), event('b', 'a'), event('a', '', days(1, 2))];
    expect(stretchesOf(given)).toEqual({ a: days(1, 2), b: days(1, 9), c: days(1, 9), d: days(8, 9) });
  });

  test('bounds the date of an event too', () => {
    const given = [event('a', '', days(3, 10)), event('b', 'a', days(0, 5))];
    expect(stretchesOf(given)).toEqual({ a: days(3, 5), b: days(3, 5) });
  });

  test('bounds only one side where only that is known', () => {
    const given = [event('a'), event('b', 'a', days(3, 4)), event('c', 'b')];
    expect(stretchesOf(given)).toEqual({ a: days(ALWAYS, 4), b: days(3, 4), c: days(3, FOREVER) });
  });

  test('passes over events that it is not given', () => {
    expect(orderEvents([event('a', 'x', days(1, 2))])).toEqual({
      stretches: new Map([['a', days(1, 2)]]),
      places: new Map([['a', 0]]),
      cycles: [],
    });
  });

  test.each<[string, EventNode[], string[][]]>([
    ['itself', [event('a', 'a')], [['a']]],
    ['itself by others', [event('a', 'b'), event('b', 'c'), event('c', 'a')], [['a', 'b', 'c']]],
    ['itself twice', [event('a', 'bb'), event('b', 'aa')], [['a', 'b']]],
    ['a circle', [event('x', 'a'), event('a', 'b'), event('b', 'a')], [['a', 'b']]],
  ])('finds the cycle of an event that comes after %s', (_, given, cycles) => {
    expect(orderEvents(given).cycles).toEqual(cycles);
  });

  test('leaves all dates as they are where there is a cycle, and gives no event a place', () => {
    const given = [event('a', 'b', days(5, 6)), event('b', 'a', days(0, 1)), event('c', 'a', days(2, 9))];
    expect(stretchesOf(given)).toEqual({ a: days(5, 6), b: days(0, 1), c: days(2, 9) });
    expect(orderEvents(given).places.size).toBe(0);
  });

  test('puts events in a line by the earliest that they can have been, then by the order, then by id', () => {
    const given = [
      event('d', 'c'),
      event('z'),
      event('c', '', days(5, 6)),
      event('b', 'd'),
      event('a', '', days(0, 1)),
    ];
    expect([...orderEvents(given).places.keys()]).toEqual(['z', 'a', 'c', 'd', 'b']);
  });

  test('takes an order of any length', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => ({
      id: String(index),
      date: index === 0 ? days(3, 4) : undefined,
      after: index === 0 ? [] : [String(index - 1)],
    }));
    const { places, stretches } = orderEvents(chain);
    expect(places.get('19999')).toBe(19_999);
    expect(stretches.get('19999')?.from).toBe(3);
  });
});

/** The least stretch of marked days around all instants. */
function around(instants: readonly number[], marks: readonly number[]): Stretch {
  return {
    from: Math.max(ALWAYS, ...marks.filter((mark) => mark <= Math.min(...instants))),
    until: Math.min(FOREVER, ...marks.filter((mark) => mark >= Math.max(...instants))),
  };
}

describe('orderEvents, beside the trying of all instants', () => {
  test('finds the tightest stretches, and a contradiction just where there is no way, in 1,000 orders', () => {
    assertProperty(
      fc.property(events, (given) => {
        const marks = marksOf(given.map(({ date }) => date));
        const ways = [...eventReadings(given, marks)];
        const { stretches, cycles } = orderEvents(given);
        expect(cycles).toEqual([]);
        expect([...stretches.values()].every(({ from, until }) => from < until)).toBe(ways.length > 0);
        for (const { id } of ways.length > 0 ? given : []) {
          const instants = ways.map((way) => way.instants.get(id) ?? Number.NaN);
          expect(stretches.get(id)).toEqual(around([...new Set(instants)], marks));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('puts an event before another in the line wherever it is before it in all ways', () => {
    assertProperty(
      fc.property(events, (given) => {
        const ways = [...eventReadings(given, marksOf(given.map(({ date }) => date)))];
        fc.pre(ways.length > 0);
        const { places } = orderEvents(given);
        expect([...places.values()].toSorted()).toEqual(given.map((_, place) => place));
        const at = ({ instants }: (typeof ways)[number], id: string): number =>
          instants.get(id) ?? Number.NaN;
        for (const { id } of given) {
          for (const { id: other } of given) {
            if (!ways.every((way) => at(way, id) < at(way, other))) continue;
            expect(places.get(id)).toBeLessThan(places.get(other) ?? Number.NaN);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('finds the same whatever the order of the events', () => {
    const shuffled = events.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    assertProperty(
      fc.property(shuffled, ([given, turned]) => {
        expect(stretchesOf(turned)).toEqual(stretchesOf(given));
        expect([...orderEvents(turned).places]).toEqual([...orderEvents(given).places]);
      }),
    );
  });

  test('finds a cycle if and only if an event comes round to itself, each is one, and none is found twice', () => {
    assertProperty(
      fc.property(tangles, (given) => {
        const after = new Map(given.map((node) => [node.id, node.after]));
        const { cycles } = orderEvents(given);
        expect(cycles.length > 0).toBe(given.some(({ id }) => before(after, id).has(id)));
        for (const cycle of cycles) {
          expect(new Set(cycle).size).toBe(cycle.length);
          for (const [index, id] of cycle.entries())
            expect(after.get(id)).toContain(cycle[(index + 1) % cycle.length]);
        }
        expect(new Set(cycles.map(fromLeast)).size).toBe(cycles.length);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** All events that come before one. */
function before(after: ReadonlyMap<string, readonly string[]>, id: string): Set<string> {
  const found = new Set(after.get(id));
  for (const passed of found) for (const next of after.get(passed) ?? []) found.add(next);
  return found;
}

/** The same text for the same cycle, wherever it begins. */
function fromLeast(cycle: readonly string[]): string {
  const start = cycle.indexOf([...cycle].sort()[0] ?? '');
  return [...cycle.slice(start), ...cycle.slice(0, start)].join();
}
