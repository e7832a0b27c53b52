import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Period, toPeriod } from '../../../src/model/period.js';
import { WHOLE_OF_TIME } from '../../../src/model/stretch.js';
import { certainlyTogether } from '../../../src/seed/certainly-together.js';
import { assertProperty } from '../../support/assert-property.js';
import { type Bound, marksOfWorld, periodOf, readings, type World, worlds } from '../../support/readings.js';

/** Two relationships of one world: the second is that of another world, over the same events. */
const pairs: fc.Arbitrary<readonly [World, World]> = fc
  .tuple(worlds, worlds)
  .map(([one, other]): [World, World] => [one, { ...other, events: one.events }])
  .filter(([, { events, start, end, attested }]) =>
    [start, end, ...attested].every(
      (tie) =>
        typeof tie !== 'string' || tie === 'open' || tie === 'unknown' || events.some(({ id }) => id === tie),
    ),
  );

const precedesIn =
  ({ events }: World) =>
  (before: string, after: string): boolean => {
    const befores = events.find(({ id }) => id === after)?.after ?? [];
    return befores.includes(before) || befores.some((next) => precedesIn({ events } as World)(before, next));
  };

describe('certainlyTogether', () => {
  const year = (start: string, end: string): Period =>
    toPeriod({ start, end, attested: [] }, false, () => WHOLE_OF_TIME);

  test.each([
    ['2400', '2405', '2404', '2410', true],
    ['2400', '2405', '2405', '2410', false],
    ['2400-01-01', '2400-03-02', '2400-03-01', '2400-05-01', true],
    ['2400-01-01', '2400-03-01', '2400-03-01', '2400-05-01', false],
  ])('of %s to %s and %s to %s is %s', (start, end, otherStart, otherEnd, together) => {
    expect(certainlyTogether(year(start, end), year(otherStart, otherEnd), () => false)).toBe(together);
    expect(certainlyTogether(year(otherStart, otherEnd), year(start, end), () => false)).toBe(together);
  });
});

describe('certainlyTogether, beside the trying of all readings', () => {
  test('is true of no two of which one may be over before the other begins, but for an instant that both have', () => {
    assertProperty(
      fc.property(pairs, ([one, other]) => {
        const always = alwaysTogether(one, other, (end, start) => end >= start);
        fc.pre(always !== undefined);
        if (isTogether(one, other)) expect(always).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('is true just of those of which neither may be, where only the order is known', () => {
    assertProperty(
      fc.property(pairs, (dated) => {
        const [one, other] = dated.map(undated) as [World, World];
        const always = alwaysTogether(one, other);
        fc.pre(always !== undefined);
        expect(isTogether(one, other)).toBe(always);
      }),
      { numRuns: 400 },
    );
  });
});

function isTogether(one: World, other: World): boolean {
  return certainlyTogether(periodOf(one), periodOf(other), precedesIn(one));
}

/** The world without its dates; what was tied to one is unknown. */
function undated({ events, start, end, attested }: World): World {
  const withoutDate = (bound: Bound): Bound => (typeof bound === 'object' ? 'unknown' : bound);
  return {
    events: events.map((event) => ({ ...event, date: undefined })),
    start: withoutDate(start),
    end: withoutDate(end),
    attested: attested.filter((tie) => typeof tie === 'string'),
  };
}

/** Undefined where there is no way in which both may have been. */
function alwaysTogether(
  one: World,
  other: World,
  lasts: (end: number, start: number) => boolean = (end, start) => end > start,
): boolean | undefined {
  const marks = [...new Set([...marksOfWorld(one), ...marksOfWorld(other)])].sort((a, b) => a - b);
  const [ofOne, ofOther] = [extremes(one, marks), extremes(other, marks)];
  const common = [...ofOne].flatMap(([instants, a]) => {
    const b = ofOther.get(instants);
    return b ? [[a, b] as const] : [];
  });
  if (common.length === 0) return undefined;
  return common.every(([a, b]) => lasts(a.earliestEnd, b.latestStart) && lasts(b.earliestEnd, a.latestStart));
}

interface Extremes {
  readonly latestStart: number;
  readonly earliestEnd: number;
}

/** For each way in which the events may have been: how late the relationship may have begun, how early it may have ended. */
function extremes(world: World, marks: readonly number[]): Map<string, Extremes> {
  const found = new Map<string, Extremes>();
  for (const { instants, start, end } of readings(world, marks)) {
    const key = JSON.stringify([...instants].sort());
    const known = found.get(key) ?? { latestStart: -Infinity, earliestEnd: Infinity };
    found.set(key, {
      latestStart: Math.max(known.latestStart, start),
      earliestEnd: Math.min(known.earliestEnd, end),
    });
  }
  return found;
}
