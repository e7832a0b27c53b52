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
    [
      { start: '1816/1914', end: '1918/1920~' },
      ' from between 1816 and 1914 until between 1918 and about 1920',
    ],
    [{ start: '1816/1914?' }, ' from between 1816 and perhaps 1914'],
    [{ start: '2401/2401' }, ' from 2401'],
    [{ start: '../..', end: '/' }, ''],
    [{ start: '../1914', end: '1916/..' }, ' from 1914 at the latest until 1916 at the earliest'],
    [{ start: '../1914?', end: '/1916' }, ' from perhaps 1914 at the latest until 1916 at the latest'],
    [{ attested: ['2401', 'event:treaty'] }, ', attested in 2401 and at the treaty'],
    [{ attested: ['event:truce', 'event:treaty'] }, ', attested at the truce and the treaty'],
    [{ attested: ['2401', '2405-03', '2406~'] }, ', attested in 2401, 2405-03 and about 2406'],
    [{ attested: ['2410-03-01', '2410'] }, ', attested on 2410-03-01 and in 2410'],
    [{ attested: ['event:a', '2410', 'event:b'] }, ', attested at the a, in 2410 and at the b'],
    [{ attested: ['2401', '2405?', '2406'] }, ', attested in 2401, perhaps in 2405 and in 2406'],
    [{ attested: ['1816/1914'] }, ', attested from 1816 to 1914'],
    [{ attested: ['1816/1914', '1918/1920'] }, ', attested from 1816 to 1914 and from 1918 to 1920'],
    [{ attested: ['1816~/1914'] }, ', attested between about 1816 and 1914'],
    [{ attested: ['../1914', '1916/..'] }, ', attested until 1914 and from 1916 on'],
    [{ attested: ['../1914?'] }, ', attested perhaps in 1914 at the latest'],
    [{ attested: ['../..', '2401'] }, ', attested in 2401'],
    [{ start: '2401', attested: ['2405?'] }, ' from 2401, attested perhaps in 2405'],
    [{ start: '24XX' }, ' from 24XX'],
  ])('of %j without a calendar is "%s"', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test.each<[Partial<PeriodText>, string]>([
    [{ start: '-0022', end: '-0019' }, ' from 22 BBY until 19 BBY'],
    [{ start: '-0019~' }, ' from about 19 BBY'],
    [{ start: '-0005?', end: '0004%' }, ' from perhaps 5 BBY until perhaps about 4 ABY'],
    [{ start: '-0019-05' }, ' from 19-05 BBY'],
    [
      { start: '-0030/-0019', end: '0000/0002' },
      ' from between 30 BBY and 19 BBY until between 0 ABY and 2 ABY',
    ],
    [{ attested: ['-0022/-0019'] }, ', attested from 22 BBY to 19 BBY'],
    [{ end: '../0004' }, ' until 4 ABY at the latest'],
    [{ attested: ['0000', 'event:treaty'] }, ', attested in 0 ABY and at the treaty'],
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
    [{ start: '-0019?' }, ' perhaps in 19 BBY'],
    [{ start: '-0019%' }, ' perhaps in about 19 BBY'],
    [{ start: '-0019-05' }, ' in 19-05 BBY'],
    [{ start: '-0019-05-04' }, ' on 19-05-04 BBY'],
    [{ start: '-0019-05-04?' }, ' perhaps on 19-05-04 BBY'],
    [{ start: '-0022/-0019' }, ' between 22 BBY and 19 BBY'],
    [{ start: '-0022~/-0019' }, ' between about 22 BBY and 19 BBY'],
    [{ start: '../-0019' }, ' in 19 BBY at the latest'],
    [{ start: '-0019-05-04/..' }, ' on 19-05-04 BBY at the earliest'],
    [{ start: 'event:treaty' }, ', at the treaty'],
    [{ start: '..' }, ''],
    [{ start: '../..' }, ''],
    [{}, ''],
  ])('of an occurrence %j is "%s"', (text, expected) => {
    expect(words(text, YAVIN, true)).toBe(expected);
  });
});
