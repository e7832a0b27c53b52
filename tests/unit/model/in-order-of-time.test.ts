import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inOrderOfTime } from '../../../src/model/in-order-of-time.js';
import type { Period } from '../../../src/model/period.js';
import { ALWAYS, FOREVER } from '../../../src/model/stretch.js';
import { assertProperty } from '../../support/assert-property.js';

interface Claim extends Period {
  readonly name: string;
}

const claim = (name: string, known: Partial<Period> = {}): Claim => ({
  name,
  startMin: ALWAYS,
  startMax: FOREVER,
  endMin: ALWAYS,
  endMax: FOREVER,
  attestedEvents: [],
  ...known,
});

/** Events are letters, each of which comes after those before it in the alphabet. */
const inAlphabet = (before: string, after: string): boolean => before < after;
const names = (claims: readonly Claim[]): string => claims.map(({ name }) => name).join('');
const ordered = (claims: readonly Claim[]): string => names(inOrderOfTime(claims, inAlphabet));

const since = (day: number): Partial<Period> => ({ startMin: day, startMax: day + 1, endMin: day + 1 });

describe('inOrderOfTime', () => {
  test('leaves claims as they were given where nothing is known of them', () => {
    expect(ordered([claim('c'), claim('a'), claim('b')])).toBe('cab');
    expect(ordered([])).toBe('');
  });

  test.each<[string, Partial<Period>, Partial<Period>]>([
    ['began on an earlier day', since(1), since(2)],
    ['was over before the other began', { endMax: 5 }, { startMin: 5 }],
    [
      'ended at the event at which the other began',
      { endEvent: 'k' },
      { startEvent: 'k', attestedEvents: ['k'] },
    ],
    ['ended at an event before that', { endEvent: 'j' }, { startEvent: 'k', attestedEvents: ['k'] }],
    ['held at an event before that', { attestedEvents: ['j'] }, { startEvent: 'k', attestedEvents: ['k'] }],
    ['seems to have been over, by days', { endMax: 9 }, { startMin: 3, startMax: 9 }],
    ['ended before all that is known of the other', { endEvent: 'k' }, { attestedEvents: ['l', 'm'] }],
    ['ended at the event at which the other is attested', { endEvent: 'k' }, { attestedEvents: ['k'] }],
    [
      'is attested before all that is known of the other',
      { attestedEvents: ['b'] },
      { attestedEvents: ['c', 'd'] },
    ],
  ])('puts first what %s', (_, earlier, later) => {
    expect(ordered([claim('1', earlier), claim('2', later)])).toBe('12');
    expect(ordered([claim('2', later), claim('1', earlier)])).toBe('12');
  });

  test('leaves as they were given those that held at one event', () => {
    expect(ordered([claim('2', { attestedEvents: ['b'] }), claim('1', { attestedEvents: ['b'] })])).toBe(
      '21',
    );
  });

  test('puts first, of two that held in turns, the one that is known of first', () => {
    const [one, other] = [
      claim('1', { attestedEvents: ['a', 'c'] }),
      claim('2', { attestedEvents: ['b'] }),
    ] as const;
    expect([ordered([one, other]), ordered([other, one])]).toEqual(['12', '12']);
  });

  test('puts first what always was, as it was given', () => {
    const always = { startMin: ALWAYS, startMax: ALWAYS };
    expect(ordered([claim('3'), claim('1', always), claim('2', always)])).toBe('123');
  });

  test.each<[string, Partial<Period>]>([
    ['ended at the event at which the other began', { endEvent: 'k' }],
    ['ended before it', { endEvent: 'j' }],
    ['held before it', { attestedEvents: ['j'] }],
  ])('knows that one comes first that %s, whatever the days seem to say', (_, known) => {
    const first = claim('1', { startMin: 0, startMax: 9, ...known });
    const second = claim('2', { startEvent: 'k', attestedEvents: ['k'], endMax: 5 });
    expect(ordered([second, first])).toBe('12');
  });

  test('lets what is known go before what only seems so', () => {
    const early = claim('1', { ...since(1), attestedEvents: ['m'] });
    const late = claim('2', { ...since(5), endEvent: 'c' });
    expect(ordered([late, early])).toBe('12');
  });

  test('ends where claims come round in a circle, and loses none', () => {
    const circle = ['ab', 'bc', 'ca'].map((ends) =>
      claim(ends, { startEvent: ends[0], endEvent: ends[1], attestedEvents: [ends[0] ?? ''] }),
    );
    const round = (before: string, after: string): boolean => `${before}${after}` !== 'aa';
    expect(inOrderOfTime(circle, round)).toHaveLength(3);
  });
});

/** Days of claims and the events of their time, of which each claim has every reading tried. */
const LAST = 5;
const EVENTS = [...'abcd'];

interface Reading {
  readonly start: number;
  readonly end: number;
}

/** Every start and end of a claim by its days. What ended within a stretch may have ended at the very end of it. */
function readingsByDays({ startMin, startMax, endMin, endMax }: Period): Reading[] {
  const days = Array.from({ length: LAST + 2 }, (_, day) => day);
  return days
    .flatMap((start) => days.map((end) => ({ start, end })))
    .filter(({ start, end }) => startMin <= start && start < startMax && endMin <= end && end <= endMax)
    .filter(({ start, end }) => start < end);
}

/** The same by the events, which are instants one after the other, with others between them. */
function readingsByEvents({ startEvent, endEvent, attestedEvents }: Period): Reading[] {
  const at = (event: string): number => EVENTS.indexOf(event);
  const instants = Array.from({ length: 2 * EVENTS.length + 1 }, (_, half) => half / 2 - 0.5);
  return instants
    .flatMap((start) => instants.map((end) => ({ start, end })))
    .filter(
      ({ start, end }) =>
        start < end && attestedEvents.every((event) => start <= at(event) && at(event) < end),
    )
    .filter(({ start }) => startEvent === undefined || start === at(startEvent))
    .filter(({ end }) => endEvent === undefined || end === at(endEvent));
}

/** Whether on every reading the one began before the other did, or was over by then. */
function isKnownBefore(one: readonly Reading[], other: readonly Reading[]): boolean {
  const always = (holds: (a: Reading, b: Reading) => boolean): boolean =>
    one.every((a) => other.every((b) => holds(a, b)));
  return always((a, b) => a.start < b.start) || always((a, b) => a.end <= b.start);
}

describe('inOrderOfTime, beside the trying of all readings', () => {
  const stretch = fc
    .tuple(fc.nat(LAST), fc.nat(LAST))
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)]);
  const byDays = fc
    .tuple(stretch, stretch)
    .map(([[startMin = 0, startMax = 0], [endMin = 0, endMax = 0]]) =>
      claim('', { startMin, startMax: startMax + 1, endMin, endMax: endMax + 1 }),
    );
  const event = fc.option(fc.constantFrom(...EVENTS), { nil: undefined });
  const byEvents = fc.tuple(event, event, fc.subarray(EVENTS)).map(([startEvent, endEvent, attested]) =>
    claim('', {
      startEvent,
      endEvent,
      attestedEvents: [...new Set([...(startEvent ? [startEvent] : []), ...attested])],
    }),
  );

  test.each<[string, fc.Arbitrary<Claim>, (period: Period) => Reading[]]>([
    ['days', byDays, readingsByDays],
    ['events', byEvents, readingsByEvents],
  ])('puts no claim after one that it comes before by %s, and loses none', (_, arbitrary, readingsOf) => {
    const sensible = arbitrary.filter((one) => readingsOf(one).length > 0);
    assertProperty(
      fc.property(fc.array(sensible, { maxLength: 6 }), (claims) => {
        const found = inOrderOfTime(claims, inAlphabet);
        expect(new Set(found)).toEqual(new Set(claims));
        expect(found).toHaveLength(claims.length);
        const readings = new Map(claims.map((one) => [one, readingsOf(one)]));
        const isBefore = (one: Claim, other: Claim): boolean =>
          isKnownBefore(readings.get(one) ?? [], readings.get(other) ?? []);
        const wrong = found.flatMap((one, index) =>
          found.slice(index + 1).filter((later) => isBefore(later, one) && !isBefore(one, later)),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('gives one order whatever was given where every day is known', () => {
    const days = fc.uniqueArray(fc.nat(1_000), { maxLength: 8 });
    assertProperty(
      fc.property(days, (given) => {
        const claims = given.map((day) => claim(`${day} `, since(day)));
        const expected = given.toSorted((one, other) => one - other).map((day) => `${day} `);
        expect(inOrderOfTime(claims, inAlphabet).map(({ name }) => name)).toEqual(expected);
      }),
    );
  });
});
