import { describe, expect, test } from '@jest/globals';
import type { Calendar } from '../../../src/model/calendar.js';
import type { PeriodText } from '../../../src/model/period.js';
import { periodWords } from '../../../src/model/period-words.js';

const YAVIN: Calendar = { before: 'BBY', after: 'ABY', yearZero: true };

const words = (text: Partial<PeriodText>, calendar?: Calendar, occurrence = false): string =>
  periodWords({ attested: [], ...text }, occurrence, (id) => `the ${id}`, calendar);

describe('periodWords', () => {
  test.each<[Partial<PeriodText>, string]>([
    [{}, ''],
    [{ start: '..', end: '..' }, ''],
    [{ start: '2401' }, ' from 2401'],
    [{ end: '2410' }, ' until 2410'],
    [{ start: '2401', end: '2410' }, ' from 2401 until 2410'],
    [{ start: '2405~', end: 'event:treaty' }, ' from about 2405 until the treaty'],
    [{ start: '0298?', end: '2410%' }, ' from perhaps 298 until perhaps about 2410'],
    [{ start: '2410-03', end: '2410-05-04' }, ' from 2410-03 until 2410-05-04'],
    [{ start: '-0043', end: '0000' }, ' from 44 BCE until 1 BCE'],
    [{ start: '-0043-03-15' }, ' from 44-03-15 BCE'],
    [{ start: 'Y-25053', end: 'Y25053' }, ' from 25054 BCE until 25053'],
    [{ start: '1816/1914' }, ' from 1816 to 1914'],
    [{ start: '../1914', end: '1916/..' }, ' from 1914 at the latest until 1916 at the earliest'],
    [{ attested: ['2401', 'event:treaty'] }, ', attested at 2401 and the treaty'],
    [{ start: '2401', attested: ['2405?'] }, ' from 2401, attested at perhaps 2405'],
    [{ start: '24XX' }, ' from 24XX'],
  ])('of %j without a calendar is "%s"', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test.each<[Partial<PeriodText>, string]>([
    [{ start: '-0022', end: '-0019' }, ' from 22 BBY until 19 BBY'],
    [{ start: '-0019~' }, ' from about 19 BBY'],
    [{ start: '-0005?', end: '0004%' }, ' from perhaps 5 BBY until perhaps about 4 ABY'],
    [{ start: '-0019-05' }, ' from 19-05 BBY'],
    [{ start: '-0022/-0019~' }, ' from 22 BBY to about 19 BBY'],
    [{ end: '../0004' }, ' until 4 ABY at the latest'],
    [{ attested: ['0000', 'event:treaty'] }, ', attested at 0 ABY and the treaty'],
    [{ start: 'event:treaty' }, ' from the treaty'],
  ])('of %j in a calendar is "%s"', (text, expected) => {
    expect(words(text, YAVIN)).toBe(expected);
  });

  test('of a calendar without a year 0 counts from 1 both ways', () => {
    const calendar = { ...YAVIN, yearZero: false };
    expect(words({ start: '0000', end: '0001' }, calendar)).toBe(' from 1 BBY until 1 ABY');
  });

  test.each<[Partial<PeriodText>, string]>([
    [{ start: '-0019' }, ' in 19 BBY'],
    [{ start: '-0019~' }, ' in about 19 BBY'],
    [{ start: 'event:treaty' }, ', at the treaty'],
    [{ start: '..' }, ''],
    [{}, ''],
  ])('of an occurrence %j is "%s"', (text, expected) => {
    expect(words(text, YAVIN, true)).toBe(expected);
  });
});
