import { describe, expect, test } from '@jest/globals';
import type { Reading } from '../../../../src/explorer/time/use-readings.js';
import { axisMoments, placingMoments } from '../../../../src/explorer/timeline/axis-moments.js';
import { extentOf } from '../../../../src/explorer/timeline/extent.js';
import { holdsAt } from '../../../../src/explorer/timeline/holds-at.js';
import { places } from '../../../../src/explorer/timeline/places.js';
import type { TimelineClaim } from '../../../../src/explorer/timeline/timeline-claim.js';
import { type Group, inOrder, toRows } from '../../../../src/explorer/timeline/to-rows.js';
import { firstDayOf } from '../../../../src/model/first-day-of.js';
import { ALWAYS, FOREVER } from '../../../../src/model/stretch.js';

const CONTINUITY = { id: 'sto', title: 'Star Trek Online' };
const entity = (id: string, kind = 'FACTION') =>
  ({ id, name: id, kind, continuity: CONTINUITY }) as TimelineClaim['subject'];
const UNKNOWN = { startMin: null, startMax: null, endMin: null, endMax: null };

function claim(given: Partial<TimelineClaim>): TimelineClaim {
  return {
    ...{ id: 'a.allied-with.b', type: 'ALLIED_WITH', subject: entity('a'), object: entity('b') },
    ...{ sentence: '', period: null, rank: 'NORMAL', attested: [], startEvent: null, endEvent: null },
    ...{ office: null, role: null, side: null, outcome: null, note: null, citations: [], disputedBy: [] },
    ...{ bounds: UNKNOWN, properties: [], start: null, end: null },
    ...given,
  };
}

const YEAR = 10;
/** Ten for each year since 2400, and a dawn at 5, a dusk at 95. */
const at: Parameters<typeof extentOf>[2] = {
  ...places({ stops: [], width: 100 }),
  ofDay: (day) => Math.round((day - firstDayOf(2400)) / 365.2425) * YEAR,
  ofEvent: (id) => ({ dawn: 5, dusk: 95 })[id],
};
const readings = new Map<string, Reading>();
const day = firstDayOf;

function extent(given: Partial<TimelineClaim>, isOccurrence = false) {
  return extentOf(claim(given), isOccurrence, at, readings);
}

describe('where a claim stands', () => {
  test('solid between the latest start and the earliest end, possible out to the other bounds', () => {
    const bounds = { startMin: day(2401), startMax: day(2402), endMin: day(2405), endMax: day(2407) };
    expect(extent({ bounds })).toMatchObject({ from: 10, held: [20, 50], until: 70 });
  });

  test('nothing is certain where it may have ended before it must have begun', () => {
    const bounds = { startMin: day(2401), startMax: day(2405), endMin: day(2402), endMax: day(2407) };
    expect(extent({ bounds })).toMatchObject({ from: 10, held: undefined, until: 70 });
  });

  test('events are its ends, dated or not', () => {
    const given = { startEvent: { id: 'dawn' }, endEvent: { id: 'dusk' } };
    expect(extent(given)).toMatchObject({ from: 5, held: [5, 95], until: 95 });
  });

  test('an end that nobody says is none, and what is attested is an instant at least', () => {
    expect(extent({ attested: ['event:dawn'] })).toEqual({
      ...{ from: null, held: [5, 5], until: null, ticks: [5] },
      ...{ hasNoStart: false, hasNoEnd: false, isPoint: false },
    });
    expect(extent({ attested: ['event:dawn', 'event:dusk'] })).toMatchObject({
      held: [5, 95],
      ticks: [5, 95],
    });
  });

  test('what has not ended runs to the edge', () => {
    const bounds = { ...UNKNOWN, startMin: day(2401), startMax: day(2401), endMin: FOREVER };
    expect(extent({ bounds })).toMatchObject({ held: [10, 100], until: 100, hasNoEnd: true });
  });

  test('what always held runs from the edge', () => {
    const bounds = { ...UNKNOWN, startMax: ALWAYS, endMin: day(2402), endMax: day(2402) };
    expect(extent({ bounds })).toMatchObject({ from: 0, held: [0, 20], until: 20, hasNoStart: true });
  });

  test('an occurrence is a point', () => {
    expect(
      extent({ startEvent: { id: 'dawn' }, bounds: { ...UNKNOWN, endMin: FOREVER } }, true),
    ).toMatchObject({
      ...{ from: 5, until: 5, isPoint: true },
    });
  });

  test('what concerns an event stands where that is; what no source places stands nowhere', () => {
    expect(extent({ subject: entity('dusk', 'EVENT') })).toMatchObject({ from: 95, isPoint: true });
    expect(extent({})).toBeUndefined();
    expect(extent({ bounds: { ...UNKNOWN, endMin: FOREVER } }, true)).toBeUndefined();
  });
});

describe('the moments of an axis', () => {
  const dated = claim({
    startEvent: { id: 'dawn' },
    attested: ['2404'],
    bounds: { ...UNKNOWN, endMin: day(2405), endMax: day(2406) },
  });

  test('are asked for: events, and what attests', () => {
    const about = claim({ subject: entity('dusk', 'EVENT') });
    expect(placingMoments([dated, about])).toEqual(['2404', 'event:dawn', 'event:dusk']);
  });

  test('are the events, and the days that bound a claim or a moment', () => {
    const none = new Set<string>();
    const read: Reading[] = [
      {
        text: 'event:dawn',
        name: 'Dawn',
        event: 'dawn',
        from: ALWAYS,
        until: day(2401),
        past: none,
        future: none,
      },
      {
        text: '2404',
        name: '2404',
        event: undefined,
        from: day(2404),
        until: day(2405),
        past: none,
        future: none,
      },
    ];
    const moments = axisMoments([dated], new Map(read.map((one) => [one.text, one])));
    expect(moments.map(({ id }) => id)).toEqual(
      expect.arrayContaining([2401, 2404, 2405, 2406].map((number) => `day ${day(number)}`).concat('dawn')),
    );
    expect(moments).toHaveLength(5);
  });

  test('a claim holds, may hold, or does not, at a moment', () => {
    const none = new Set<string>();
    const bounds = { startMin: day(2400), startMax: day(2401), endMin: day(2403), endMax: day(2403) };
    const during = (number: number): Reading => ({
      ...{ text: '', name: '', event: undefined, past: none, future: none },
      ...{ from: day(number), until: day(number + 1) },
    });
    expect([2400, 2401, 2403].map((number) => holdsAt(claim({ bounds }), during(number)))).toEqual([
      'POSSIBLE',
      'CERTAIN',
      null,
    ]);
  });
});

describe('rows', () => {
  const heights = { entity: 30, type: 20, bar: 10 };
  const types = new Map();
  const first = claim({ id: 'first', startEvent: { id: 'dawn' } });
  const second = claim({ id: 'second', startEvent: { id: 'dusk' } });
  const nowhere = claim({ id: 'nowhere' });
  const extents = new Map(
    [first, second].flatMap((one) => {
      const found = extentOf(one, false, at, readings);
      return found ? [[one.id, found] as const] : [];
    }),
  );
  const groups = ['a', 'b'].map(
    (id) => ({ entity: entity(id), claims: [second, nowhere, first] }) as unknown as Group,
  );

  test('each entity, its types, and their claims in order of time, one under the other', () => {
    const rows = toRows(groups, extents, types, heights);
    expect(rows.map(({ kind, top }) => [kind, top])).toEqual([
      ...[
        ['entity', 0],
        ['type', 30],
        ['bar', 50],
        ['bar', 60],
      ],
      ...[
        ['entity', 70],
        ['type', 100],
        ['bar', 120],
        ['bar', 130],
      ],
    ]);
    const bars = rows.flatMap((row) => (row.kind === 'bar' ? row.bar : []));
    expect(bars.map(({ key, other }) => [key, other.id])).toEqual([
      ['a first', 'b'],
      ['a second', 'b'],
      ['b first', 'a'],
      ['b second', 'a'],
    ]);
    expect(inOrder(bars).map(({ claim: { id } }) => id)).toEqual(['first', 'first', 'second', 'second']);
  });
});
