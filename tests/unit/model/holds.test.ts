import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type AskedMoment, type Certainty, holds } from '../../../src/model/holds.js';
import type { Period } from '../../../src/model/period.js';
import { ALWAYS, FOREVER, WHOLE_OF_TIME } from '../../../src/model/stretch.js';
import { assertProperty } from '../../support/assert-property.js';
import {
  askedMoment,
  dates,
  marksOfWorld,
  periodOf,
  type Reading,
  readings,
  type Tie,
  type World,
  worlds,
} from '../../support/readings.js';

/** A moment of a date: the days from one up to, but without, the other. */
const days = (from: number, until: number): AskedMoment => ({
  from,
  until,
  event: undefined,
  past: new Set(),
  future: new Set(),
});

const period = (known: Partial<Period>): Period => ({
  startMin: ALWAYS,
  startMax: FOREVER,
  endMin: ALWAYS,
  endMax: FOREVER,
  startEvent: undefined,
  endEvent: undefined,
  attestedEvents: [],
  ...known,
});

describe('holds, by dates', () => {
  const known = period({ startMin: 10, startMax: 12, endMin: 20, endMax: 22 });

  test.each([
    ['before its start', 5, 10, undefined],
    ['until it may have begun', 5, 11, 'possible'],
    ['when it may have begun', 10, 11, 'possible'],
    ['until it had begun', 11, 13, 'possible'],
    ['from when it had begun', 12, 13, 'certain'],
    ['as long as it surely held', 12, 20, 'certain'],
    ['a day longer', 12, 21, 'possible'],
    ['when it may have ended', 21, 22, 'possible'],
    ['from when it had ended', 22, 23, undefined],
    ['the whole of time', ALWAYS, FOREVER, 'possible'],
  ])('%s: [%d, %d) is %s', (_, from, until, expected) => {
    expect(holds(known, days(from, until))).toBe(expected);
  });

  test('is never certain of what has neither start nor end', () => {
    expect(holds(period({}), days(0, 1))).toBe('possible');
  });

  test('is certain for ever of what has started and has an open end', () => {
    const open = period({ startMin: 10, startMax: 12, endMin: FOREVER, endMax: FOREVER });
    expect(holds(open, days(12, FOREVER))).toBe('certain');
    expect(holds(open, days(ALWAYS, 10))).toBeUndefined();
  });
});

describe('holds, by events', () => {
  /** An undated event called `now`, after `past` and before `future`. */
  const now = (past: string[], future: string[]): AskedMoment => ({
    ...WHOLE_OF_TIME,
    event: 'now',
    past: new Set(['now', ...past]),
    future: new Set(future),
  });

  test.each<[string, Partial<Period>, string[], string[], Certainty | undefined]>([
    ['between its start and its end', { startEvent: 's', endEvent: 'e' }, ['s'], ['e'], 'certain'],
    ['after its start', { startEvent: 's' }, ['s'], [], 'possible'],
    ['before its end', { endEvent: 'e' }, [], ['e'], 'possible'],
    ['before its start', { startEvent: 's' }, [], ['s'], undefined],
    ['after its end', { endEvent: 'e' }, ['e'], [], undefined],
    ['at its end', { startEvent: 's', endEvent: 'now' }, ['s'], [], undefined],
    ['at its start', { startEvent: 'now', attestedEvents: ['now'] }, [], [], 'certain'],
    ['where it is attested', { attestedEvents: ['now'] }, [], [], 'certain'],
    ['between two attestations', { attestedEvents: ['x', 'y'] }, ['x'], ['y'], 'certain'],
    ['after all attestations', { attestedEvents: ['x', 'y'] }, ['x', 'y'], [], 'possible'],
    ['beside what is known of it', { startEvent: 's', endEvent: 'e' }, [], [], 'possible'],
    [
      'before the start, though dates do not say so',
      { startMax: ALWAYS, startEvent: 's' },
      [],
      ['s'],
      undefined,
    ],
    ['by dates and order together', { startMax: ALWAYS, endEvent: 'e' }, [], ['e'], 'certain'],
  ])('%s', (_, known, past, future, expected) => {
    expect(holds(period(known), now(past, future))).toBe(expected);
  });
});

/** Whether a reading's relationship holds throughout a moment, and whether at some instant of it. */
function answer({ instants, start, end }: Reading, moment: Tie): [throughout: boolean, somewhere: boolean] {
  if (typeof moment === 'string') {
    const instant = instants.get(moment) ?? Number.NaN;
    const holding = start <= instant && instant < end;
    return [holding, holding];
  }
  const { from, until } = moment;
  return [start <= from && until <= end, Math.max(start, from) < Math.min(end, until)];
}

/** What holds at each moment, by the trying of all readings; undefined if there is none. */
function everyReading(world: World, moments: readonly Tie[]): (Certainty | undefined)[] | undefined {
  let certain = moments.map(() => true);
  let possible = moments.map(() => false);
  let any = false;
  for (const reading of readings(world, marksOfWorld(world, moments))) {
    any = true;
    const answers = moments.map((moment) => answer(reading, moment));
    certain = certain.map((so, index) => so && answers[index]?.[0] === true);
    possible = possible.map((so, index) => so || answers[index]?.[1] === true);
    if (!certain.includes(true) && !possible.includes(false)) break;
  }
  return any
    ? certain.map((so, index) => (so ? 'certain' : possible[index] ? 'possible' : undefined))
    : undefined;
}

describe('holds, beside the trying of all readings', () => {
  const moments = fc.oneof(
    { weight: 6, arbitrary: dates },
    dates.map(({ from }) => ({ from, until: FOREVER })),
    dates.map(({ until }) => ({ from: ALWAYS, until })),
    fc.constant(WHOLE_OF_TIME),
  );

  test('says the same of 2,000 worlds, at each of their events and at dates', () => {
    assertProperty(
      fc.property(worlds, fc.array(moments, { minLength: 1, maxLength: 3 }), (world, given) => {
        const asked = [...world.events.map(({ id }) => id), ...given];
        const expected = everyReading(world, asked);
        fc.pre(expected !== undefined);
        const found = periodOf(world);
        expect(asked.map((moment) => holds(found, askedMoment(world, moment)))).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  }, 120_000);
});

describe('holds, as more or less is known', () => {
  const sound = worlds.filter((world) => !readings(world, marksOfWorld(world)).next().done);
  const asked = fc.oneof(dates, fc.constantFrom('a', 'b', 'c', 'd')).map((moment) => moment as Tie);
  const known = (world: World, moment: Tie): boolean =>
    typeof moment !== 'string' || world.events.some(({ id }) => id === moment);

  test('knows at most as much when a start or an end is less exact', () => {
    const days = fc.nat({ max: 3 });
    assertProperty(
      fc.property(sound, asked, fc.tuple(days, days, days, days), (world, moment, [a, b, c, d]) => {
        fc.pre(known(world, moment));
        const exact = periodOf(world);
        const { startMin, startMax, endMin, endMax } = exact;
        const vague = {
          ...exact,
          startMin: startMin - a,
          startMax: startMax + b,
          endMin: endMin - c,
          endMax: endMax + d,
        };
        const at = askedMoment(world, moment);
        expect(['possible', holds(exact, at)]).toContain(holds(vague, at));
      }),
      { numRuns: 1_000 },
    );
  });

  test('knows at least as much when one more attestation is found', () => {
    assertProperty(
      fc.property(sound, asked, asked, (world, moment, attestation) => {
        const more = { ...world, attested: [...world.attested, attestation] };
        fc.pre(known(world, moment) && known(world, attestation));
        fc.pre(!readings(more, marksOfWorld(more)).next().done);
        const at = askedMoment(world, moment);
        expect(['possible', holds(periodOf(more), at)]).toContain(holds(periodOf(world), at));
      }),
      { numRuns: 1_000 },
    );
  });

  test('holds at every part of a date at which it is certain, and possibly at a date if at a part of it', () => {
    assertProperty(
      fc.property(sound, dates, dates, (world, one, other) => {
        const part = { from: Math.max(one.from, other.from), until: Math.min(one.until, other.until) };
        fc.pre(part.from < part.until);
        const found = periodOf(world);
        const [whole, within] = [one, part].map((moment) => holds(found, askedMoment(world, moment)));
        if (whole === 'certain') expect(within).toBe('certain');
        if (within !== undefined) expect(whole).toBeDefined();
      }),
      { numRuns: 1_000 },
    );
  });
});
