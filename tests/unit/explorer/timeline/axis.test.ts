import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { axis } from '../../../../src/explorer/timeline/axis.js';
import { type AxisMoment, orderMoments, precedes } from '../../../../src/explorer/timeline/order-moments.js';
import { firstDayOf } from '../../../../src/model/first-day-of.js';
import { ALWAYS, FOREVER } from '../../../../src/model/stretch.js';

const ROOM = { width: 1000, minimum: 20 };

function year(number: number): AxisMoment {
  const day = firstDayOf(number);
  return { id: `${number}`, from: day, until: day, earlier: new Set() };
}

function event(id: string, earlier: readonly string[] = [], from = ALWAYS, until = FOREVER): AxisMoment {
  return { id, from, until, earlier: new Set(earlier) };
}

function xOf(moments: readonly AxisMoment[], room = ROOM): Record<string, number> {
  return Object.fromEntries(axis(moments, room).stops.map(({ moment, x }) => [moment.id, x]));
}

/** Events each of which comes after all that were made before it, or after none, and years. */
const anyMoments = fc
  .record({
    years: fc.uniqueArray(fc.integer({ min: -500, max: 3000 }), { maxLength: 12 }),
    chains: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 4 }),
  })
  .map(({ years, chains }) => [
    ...years.map(year),
    ...chains.flatMap((length, chain) => {
      const names = Array.from({ length }, (_, place) => `${chain}-${place}`);
      return names.map((name, place) => event(name, names.slice(0, place)));
    }),
  ]);

describe('the order of moments', () => {
  test('nothing stands before what is known to precede it', () => {
    fc.assert(
      fc.property(anyMoments, (moments) => {
        const ordered = orderMoments(moments);
        expect(ordered).toHaveLength(moments.length);
        for (const [place, moment] of ordered.entries())
          expect(ordered.slice(place + 1).filter((later) => precedes(later, moment))).toEqual([]);
      }),
    );
  });

  test('an event stands between the dates that it lies between', () => {
    const fall = event('fall', [], firstDayOf(2401), firstDayOf(2402));
    expect(orderMoments([year(2402), fall, year(2401)]).map(({ id }) => id)).toEqual([
      '2401',
      'fall',
      '2402',
    ]);
  });

  test('events that come before each other stand somewhere', () => {
    expect(orderMoments([event('a', ['b']), event('b', ['a'])])).toHaveLength(2);
  });
});

describe('the axis', () => {
  test('no moments have no stops, and one stands in the middle', () => {
    expect(axis([], ROOM)).toEqual({ stops: [], width: 1000 });
    expect(xOf([year(2401)])).toEqual({ 2401: 500 });
  });

  test('stands in order, no two stops closer than the minimum, and fills the room', () => {
    fc.assert(
      fc.property(anyMoments, fc.integer({ min: 50, max: 2000 }), (moments, width) => {
        const { stops, width: taken } = axis(moments, { width, minimum: 20 });
        expect(stops.map(({ moment }) => moment)).toEqual(orderMoments(moments));
        for (const [place, { x }] of stops.entries()) {
          const before = stops[place - 1];
          if (before) expect(x - before.x).toBeGreaterThanOrEqual(19.98);
        }
        expect(taken).toBeGreaterThanOrEqual(width);
        if (stops.length > 1) expect(stops.at(-1)?.x).toBeCloseTo(taken, 0);
        if (stops.length > 1) expect(taken).toBeCloseTo(Math.max(width, (stops.length - 1) * 20), 0);
      }),
    );
  });

  test('undated events are evenly apart', () => {
    expect(xOf([event('a'), event('b', ['a']), event('c', ['a', 'b'])])).toEqual({ a: 0, b: 500, c: 1000 });
  });

  test('long stretches between dates are in proportion', () => {
    const x = xOf([2300, 2330, 2370, 2372].map(year));
    const [thirty, forty] = [(x[2330] ?? 0) - (x[2300] ?? 0), (x[2370] ?? 0) - (x[2330] ?? 0)];
    expect(forty / thirty).toBeCloseTo(4 / 3, 1);
  });

  test('a stretch takes what its events need, however short it is', () => {
    const within = ['a', 'b', 'c'].map((id, place, all) =>
      event(id, all.slice(0, place), firstDayOf(2400), firstDayOf(2401)),
    );
    const x = xOf([year(2300), year(2400), year(2401), ...within], { width: 200, minimum: 20 });
    expect((x[2401] ?? 0) - (x[2400] ?? 0)).toBeGreaterThanOrEqual(79.9);
  });

  test('an outlier is squeezed, and leaves room to the others', () => {
    const { stops } = axis([-4000, 2300, 2310, 2320, 2330].map(year), ROOM);
    expect(stops.map(({ isSqueezed }) => isSqueezed)).toEqual([false, true, false, false, false]);
    const [, first, ...others] = stops.map(({ x }) => x);
    expect((others.at(-1) ?? 0) - (first ?? 0)).toBeGreaterThan(300);
  });

  test('what is known to come after the stop before it is told from what merely stands there', () => {
    const { stops } = axis([event('a'), event('b', ['a']), event('x')], ROOM);
    expect(stops.map(({ moment, isAfter }) => [moment.id, isAfter])).toEqual([
      ['a', true],
      ['b', true],
      ['x', false],
    ]);
  });
});
