import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDate } from '../../../src/model/parse-date.js';
import { type Period, type PeriodText, toPeriod } from '../../../src/model/period.js';
import { ALWAYS, FOREVER, type Stretch, WHOLE_OF_TIME } from '../../../src/model/stretch.js';
import { assertProperty } from '../../support/assert-property.js';
import { marksOfWorld, periodOf, readings, worlds } from '../../support/readings.js';

const at = (date: string): Stretch => parseDate(date) ?? WHOLE_OF_TIME;
const EVENTS = new Map<string, Stretch>([
  ['battle', at('2410-05/2410-08')],
  ['treaty', at('2412')],
  ['legend', WHOLE_OF_TIME],
]);

const bounds = (text: Partial<PeriodText>, occurrence = false): number[] => {
  const period = toPeriod({ attested: [], ...text }, occurrence, (id) => EVENTS.get(id) ?? WHOLE_OF_TIME);
  return [period.startMin, period.startMax, period.endMin, period.endMax];
};

const [year2410, year2415] = [at('2410'), at('2415')];
const [battle, treaty] = [at('2410-05/2410-08'), at('2412')];

describe('toPeriod', () => {
  test.each<[string, Partial<PeriodText>, number[]]>([
    ['is unbounded where nothing is known', {}, [ALWAYS, FOREVER, ALWAYS, FOREVER]],
    [
      'lies between the days of its dates',
      { start: '2410', end: '2415' },
      [year2410.from, year2410.until, year2415.from, year2415.until],
    ],
    ['starts at infinity where its start is open', { start: '..' }, [ALWAYS, ALWAYS, ALWAYS, FOREVER]],
    ['ends at infinity where its end is open', { end: '..' }, [ALWAYS, FOREVER, FOREVER, FOREVER]],
    [
      'lies where its events do',
      { start: 'event:battle', end: 'event:treaty' },
      [battle.from, battle.until, treaty.from, treaty.until],
    ],
    ['is unbounded where its events are', { start: 'event:legend' }, [ALWAYS, FOREVER, ALWAYS, FOREVER]],
    [
      'holds throughout a date at which it is attested',
      { attested: ['2410'] },
      [ALWAYS, year2410.from, year2410.until, FOREVER],
    ],
    [
      'holds somewhere in the stretch of an event at which it is attested',
      { attested: ['event:battle'] },
      [ALWAYS, battle.until, battle.from, FOREVER],
    ],
    [
      'learns nothing from an event of which nothing is known',
      { attested: ['event:legend'] },
      [ALWAYS, FOREVER, ALWAYS, FOREVER],
    ],
    [
      'began by its first attestation and lasted to its last, in any order',
      { attested: ['2415', 'event:treaty', '2410'] },
      [ALWAYS, year2410.from, year2415.until, FOREVER],
    ],
    [
      'is tightened by what is attested',
      { start: '2400/2420', end: '2400/2420', attested: ['2410'] },
      [at('2400').from, year2410.from, year2410.until, at('2420').until],
    ],
    [
      'is not loosened by what is attested',
      { start: '2405', end: '2420', attested: ['2410'] },
      [at('2405').from, at('2405').until, at('2420').from, at('2420').until],
    ],
  ])('%s', (_, text, expected) => {
    expect(bounds(text)).toEqual(expected);
  });

  test('is a fact for ever from its date on, if it is an occurrence', () => {
    expect(bounds({ start: '2410' }, true)).toEqual([year2410.from, year2410.until, FOREVER, FOREVER]);
  });

  test.each<[PeriodText, Partial<Period>]>([
    [{ attested: [] }, { startEvent: undefined, endEvent: undefined, attestedEvents: [] }],
    [
      { start: '2410', end: '..', attested: ['2412', 'event:treaty'] },
      { startEvent: undefined, endEvent: undefined, attestedEvents: ['treaty'] },
    ],
    [
      { start: 'event:battle', end: 'event:treaty', attested: [] },
      { startEvent: 'battle', endEvent: 'treaty', attestedEvents: ['battle'] },
    ],
    [{ start: 'event:battle', attested: ['event:battle'] }, { attestedEvents: ['battle'] }],
  ])('of %j has its events, and holds at that with which it starts', (text, expected) => {
    expect(toPeriod(text, false, () => WHOLE_OF_TIME)).toMatchObject(expected);
  });

  test('has just the bounds that trying all readings shows, but that it knows no start from an end, in 500 worlds', () => {
    assertProperty(
      fc.property(worlds, (world) => {
        const marks = marksOfWorld(world);
        const starts = new Set<number>();
        const ends = new Set<number>();
        for (const { start, end } of readings(world, marks)) {
          starts.add(start);
          ends.add(end);
        }
        fc.pre(starts.size > 0);
        const { startMin, startMax, endMin, endMax } = periodOf(world);
        expect([...around(starts, marks), ...around(ends, marks)]).toEqual([
          startMin,
          Math.min(startMax, endMax),
          Math.max(endMin, startMin),
          endMax,
        ]);
      }),
      { numRuns: 500 },
    );
  });
});

/** The marked days nearest around some instants. */
function around(instants: ReadonlySet<number>, marks: readonly number[]): [from: number, until: number] {
  const [least, most] = [Math.min(...instants), Math.max(...instants)];
  const floor = Math.max(ALWAYS, ...marks.filter((mark) => mark <= least));
  const ceiling = Math.min(FOREVER, ...marks.filter((mark) => mark >= most));
  return [least === Infinity ? FOREVER : floor, most === -Infinity ? ALWAYS : ceiling];
}
