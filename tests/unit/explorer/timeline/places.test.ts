import { describe, expect, test } from '@jest/globals';
import type { Reading } from '../../../../src/explorer/time/use-readings.js';
import { axis } from '../../../../src/explorer/timeline/axis.js';
import { dateOfDay, dayWords } from '../../../../src/explorer/timeline/day-words.js';
import { momentAt, momentBeside } from '../../../../src/explorer/timeline/moment-at.js';
import { places } from '../../../../src/explorer/timeline/places.js';
import { firstDayOf } from '../../../../src/model/first-day-of.js';
import { ALWAYS, FOREVER } from '../../../../src/model/stretch.js';

const NONE: ReadonlySet<string> = new Set();
const year = (number: number) => ({
  id: `${number}`,
  from: firstDayOf(number),
  until: firstDayOf(number),
  earlier: NONE,
});
const dawn = { id: 'dawn', from: ALWAYS, until: firstDayOf(2400), earlier: NONE };
const dusk = { id: 'dusk', from: firstDayOf(2410), until: FOREVER, earlier: new Set(['dawn']) };
/** dawn 0, 2400 100, 2410 200, dusk 300. */
const made = axis([dawn, year(2400), year(2410), dusk], { width: 300, minimum: 20 });
const at = places(made);

function reading(from: number, until: number, event?: Pick<Reading, 'event' | 'past' | 'future'>): Reading {
  return { text: '', name: '', event: undefined, past: NONE, future: NONE, ...event, from, until };
}

describe('places on an axis', () => {
  test('a day stands between the dated stops around it, and beyond the edge outside of them', () => {
    expect(at.ofDay(firstDayOf(2400))).toBe(100);
    expect(at.ofDay(firstDayOf(2405))).toBeCloseTo(150, 0);
    expect(at.ofDay(firstDayOf(1000))).toBe(-10);
    expect(at.ofDay(firstDayOf(3000))).toBe(310);
  });

  test('a date takes a stretch, an event its stop', () => {
    const stretch = at.ofReading(reading(firstDayOf(2404), firstDayOf(2405)));
    expect(stretch?.map(Math.round)).toEqual([140, 150]);
    const own = { event: 'dusk', past: new Set(['dusk', 'dawn']), future: NONE };
    expect(at.ofReading(reading(firstDayOf(2410), FOREVER, own))).toEqual([300, 300]);
  });

  test('an event without a stop stands in the middle of where it can be', () => {
    const noon = { event: 'noon', past: new Set(['noon', 'dawn']), future: new Set(['dusk']) };
    expect(at.ofReading(reading(ALWAYS, FOREVER, noon))).toEqual([150, 150]);
  });

  test('what nothing on the axis comes before or after has no place', () => {
    const apart = { event: 'apart', past: new Set(['apart']), future: NONE };
    expect(at.ofReading(reading(ALWAYS, FOREVER, apart))).toBeUndefined();
    const undated = places(axis([dawn, dusk], { width: 300, minimum: 20 }));
    expect(undated.ofReading(reading(firstDayOf(2401), firstDayOf(2402)))).toBeUndefined();
  });
});

describe('the moment that is pointed at', () => {
  test('is an event that is near, else the year, else the nearest event', () => {
    expect(momentAt(6, made.stops)).toBe('event:dawn');
    expect(momentAt(155, made.stops)).toBe('2405');
    expect(momentAt(260, made.stops)).toBe('event:dusk');
    expect(momentAt(5, [])).toBeUndefined();
  });

  test('steps lead from stop to stop, and from anywhere to the next', () => {
    const step = (from: string | undefined, x: number | undefined, by: 1 | -1) =>
      momentBeside(from, x, made.stops, by);
    expect(step(undefined, undefined, 1)).toBe('event:dawn');
    expect(step(undefined, undefined, -1)).toBe('event:dusk');
    expect(step('event:dawn', 0, 1)).toBe('2400');
    expect(step('2405', 155, 1)).toBe('2410');
    expect(step('2405', 155, -1)).toBe('2400');
    expect(step('event:dusk', 300, 1)).toBeUndefined();
  });
});

describe('days in words', () => {
  test('a year, a month, a day, as precise as where it begins', () => {
    expect(dateOfDay(firstDayOf(2401))).toBe('2401');
    expect(dateOfDay(firstDayOf(2401) + 31)).toBe('2401-02');
    expect(dateOfDay(firstDayOf(2401) + 40)).toBe('2401-02-10');
  });

  test('what doubt moved by leap days still means the year', () => {
    expect(dateOfDay(firstDayOf(2401) + 1)).toBe('2401');
    expect(dateOfDay(firstDayOf(2401) - 2)).toBe('2401');
  });

  test('in the calendar of a continuity', () => {
    expect(dayWords(firstDayOf(-18), { before: 'BBY', after: 'ABY', yearZero: false })).toBe('19 BBY');
  });
});
