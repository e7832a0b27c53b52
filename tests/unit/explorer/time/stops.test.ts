import { describe, expect, test } from '@jest/globals';
import { findChanges } from '../../../../src/explorer/time/find-changes.js';
import { momentsOf } from '../../../../src/explorer/time/moments-of.js';
import { orderReadings } from '../../../../src/explorer/time/order-readings.js';
import { type DatedClaim, toPeriod } from '../../../../src/explorer/time/to-period.js';
import type { Reading } from '../../../../src/explorer/time/use-readings.js';
import { firstDayOf } from '../../../../src/model/first-day-of.js';
import { parseDate } from '../../../../src/model/parse-date.js';
import { ALWAYS, FOREVER } from '../../../../src/model/stretch.js';

const UNKNOWN = { startMin: null, startMax: null, endMin: null, endMax: null };

function claim(given: Partial<DatedClaim>): DatedClaim {
  return { attested: [], bounds: UNKNOWN, ...given };
}

function date(text: string): Reading {
  const stretch = parseDate(text) ?? { from: ALWAYS, until: FOREVER };
  return { text, name: text, ...stretch, event: undefined, past: new Set(), future: new Set() };
}

function event(id: string, past: readonly string[], future: readonly string[] = [], from = ALWAYS): Reading {
  return {
    text: `event:${id}`,
    name: id,
    from,
    until: FOREVER,
    event: id,
    past: new Set([id, ...past]),
    future: new Set(future),
  };
}

describe('the moments of claims', () => {
  test('are the dates and events that they name, each once', () => {
    const moments = momentsOf([
      claim({ start: '2375', endEvent: { id: 'sto/peace' } }),
      claim({ start: '2375', end: '2376-03', attested: ['2380', 'event:sto/peace'] }),
    ]);
    expect(moments).toEqual(['event:sto/peace', '2375', '2380', '2376-03']);
  });

  test('are, for a date in doubt, the years between which it lies', () => {
    const bounds = { ...UNKNOWN, startMin: firstDayOf(2403), startMax: firstDayOf(2408) };
    expect(momentsOf([claim({ start: '2405~', bounds })])).toEqual(['2403', '2408']);
  });

  test('are none where a date is open or unknown', () => {
    expect(momentsOf([claim({ start: '..', end: null })])).toEqual([]);
  });
});

describe('the order of moments', () => {
  test('is that of the days on which they can have been, and of events that of before and after', () => {
    const readings = [
      date('2410'),
      event('third', ['first', 'second']),
      date('0043'),
      event('first', []),
      event('late', [], [], 160_000),
      event('second', ['first']),
    ];
    expect(orderReadings(readings).map(({ name }) => name)).toEqual([
      'first',
      'second',
      'third',
      '0043',
      'late',
      '2410',
    ]);
  });
});

describe('the changes of a network', () => {
  const years = (start: number, end: number): DatedClaim => {
    const [from, until] = [firstDayOf(start), firstDayOf(end + 1)];
    return claim({ bounds: { startMin: from, startMax: from, endMin: until, endMax: until } });
  };

  test('are the moments at which something begins or ends, with how much does', () => {
    const periods = [years(2370, 2375), years(2373, 2380)].map(toPeriod);
    const stops = findChanges(periods, ['2369', '2370', '2371', '2373', '2376', '2381'].map(date));
    expect(stops.map(({ reading, count, added, ended }) => [reading.text, count, added, ended])).toEqual([
      ['2369', 0, 0, 0],
      ['2370', 1, 1, 0],
      ['2373', 2, 1, 0],
      ['2376', 1, 0, 1],
      ['2381', 0, 0, 1],
    ]);
  });

  test('are those too at which something only becomes more or less sure', () => {
    const bounds = {
      ...{ startMin: firstDayOf(2370), startMax: firstDayOf(2372) },
      ...{ endMin: firstDayOf(2380), endMax: firstDayOf(2380) },
    };
    const periods = [claim({ bounds }), claim({ bounds }), years(2360, 2370)].map(toPeriod);
    const stops = findChanges(periods, ['2371', '2373', '2374'].map(date));
    expect(
      stops.map(({ reading, added, ended, surer, doubted }) => [reading.text, added, ended, surer, doubted]),
    ).toEqual([
      ['2371', 2, 0, 0, 0],
      ['2373', 0, 0, 2, 0],
    ]);
    const back = findChanges(periods, ['2373', '2371'].map(date));
    expect(back.map(({ surer, doubted }) => [surer, doubted])).toEqual([
      [0, 0],
      [0, 2],
    ]);
  });

  test('go by the order of events where there are no dates', () => {
    const reign = claim({ startEvent: { id: 'rise' }, endEvent: { id: 'fall' } });
    const readings = [
      event('dawn', [], ['rise', 'fall']),
      event('rise', ['dawn'], ['fall']),
      event('fall', ['dawn', 'rise']),
    ];
    expect(findChanges([toPeriod(reign)], readings).map(({ held }) => held[0])).toEqual([
      undefined,
      'certain',
      undefined,
    ]);
  });
});
