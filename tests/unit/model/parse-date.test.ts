import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstDayOf } from '../../../src/model/first-day-of.js';
import { parseDate, TOLERANCE } from '../../../src/model/parse-date.js';
import { ALWAYS, FOREVER, WHOLE_OF_TIME } from '../../../src/model/stretch.js';
import { assertProperty } from '../../support/assert-property.js';

const DAY = 86_400_000;
const NEVER = { from: Number.NaN, until: Number.NaN };

/** The day of a date such as `2401-03-31`, by JavaScript. */
function dayOf(date: string): number {
  const [, year, month, day] = date.match(/^(-?\d+)-(\d\d)-(\d\d)$/) ?? [];
  return new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day)) / DAY;
}

describe('parseDate', () => {
  test.each([
    ['a year', '2401', '2401-01-01', '2401-12-31'],
    ['a year of less than four digits, filled up', '0298', '298-01-01', '298-12-31'],
    ['the year 0', '0000', '0-01-01', '0-12-31'],
    ['a year before it', '-0019', '-19-01-01', '-19-12-31'],
    ['a month', '2401-03', '2401-03-01', '2401-03-31'],
    ['a February', '2401-02', '2401-02-01', '2401-02-28'],
    ['a February of a leap year', '2400-02', '2400-02-01', '2400-02-29'],
    ['a day', '2401-03-31', '2401-03-31', '2401-03-31'],
    ['a leap day', '2400-02-29', '2400-02-29', '2400-02-29'],
    ['a leap day of the year 0', '0000-02-29', '0-02-29', '0-02-29'],
    ['a day before it', '-0019-02-28', '-19-02-28', '-19-02-28'],
    ['the first day of 1970', '1970-01-01', '1970-01-01', '1970-01-01'],
    ['a time of day', '2401-03-31T10:00:00Z', '2401-03-31', '2401-03-31'],
    ['a time of day, whatever the zone of the machine', '2401-03-31T23:59:59', '2401-03-31', '2401-03-31'],
    ['a time of day, whatever its own zone', '2401-03-31T00:30:00+05:00', '2401-03-31', '2401-03-31'],
    ['an interval', '1816/1914', '1816-01-01', '1914-12-31'],
    ['an interval of days', '1816-03-04/1816-03-05', '1816-03-04', '1816-03-05'],
    ['an interval of mixed precision', '1816-03/1914', '1816-03-01', '1914-12-31'],
    ['an interval of one date', '1816/1816', '1816-01-01', '1816-12-31'],
    ['an interval over the year 0', '-0019/0014', '-19-01-01', '14-12-31'],
    ['an interval that the package cannot read', 'Y-25053/-0019', '-25053-01-01', '-19-12-31'],
    ['a season', '2401-21', '2401-01-01', '2401-03-31'],
    ['a quarter', '2401-34', '2401-04-01', '2401-06-30'],
    ['a half', '2401-41', '2401-07-01', '2401-12-31'],
    ['a year of a decade', '240X', '2400-01-01', '2409-12-31'],
    ['a year of a century', '24XX', '2400-01-01', '2499-12-31'],
    ['a year of a decade before the year 0', '-001X', '-19-01-01', '-10-12-31'],
    ['a year of the century before the year 1', '-00XX', '-99-01-01', '0-12-31'],
    ['a year of the decade before the year 1', '-000X', '-9-01-01', '0-12-31'],
    ['a month of a year', '2401-XX', '2401-01-01', '2401-12-31'],
    ['a day of a month', '2401-02-XX', '2401-02-01', '2401-02-28'],
    ['a day of a month, in a leap year', '2400-02-XX', '2400-02-01', '2400-02-29'],
    ['a day of a decade', '156X-12-25', '1560-12-25', '1569-12-25'],
    ['a year of five digits', 'Y25053', '25053-01-01', '25053-12-31'],
    ['a year of five digits before the year 0', 'Y-25053', '-25053-01-01', '-25053-12-31'],
    ['a year with an exponent', 'Y17E3', '17000-01-01', '17000-12-31'],
    ['a year with significant digits', '1950S2', '1950-01-01', '1950-12-31'],
    ['a long year with significant digits', 'Y25053S3', '25053-01-01', '25053-12-31'],
    ['one of a set', '[1667,1668]', '1667-01-01', '1668-12-31'],
    ['one of a set with gaps', '[1667,1700..1702,1650]', '1650-01-01', '1702-12-31'],
    ['all of a set', '{1667,1668-12}', '1667-01-01', '1668-12-31'],
    ['a set with blanks', '[1667, 1668]', '1667-01-01', '1668-12-31'],
    ['a set of one', '[1667]', '1667-01-01', '1667-12-31'],
    ['a set of days', '[2400-02-29..2400-03-01]', '2400-02-29', '2400-03-01'],
  ])('%s: %s is from %s to %s', (_, text, first, last) => {
    expect(parseDate(text)).toEqual({ from: dayOf(first), until: dayOf(last) + 1 });
  });

  test.each([
    ['Y170000002', 170_000_002],
    ['Y-170000002', -170_000_002],
    ['Y17E7', 170_000_000],
    ['Y-17E7', -170_000_000],
    ['Y17101E4S3', 171_010_000],
  ])("%s is a year, though beyond JavaScript's dates", (text, year) => {
    expect(parseDate(text)).toEqual({ from: firstDayOf(year), until: firstDayOf(year + 1) });
  });

  test.each([
    ['2410/', firstDayOf(2410), FOREVER],
    ['2410/..', firstDayOf(2410), FOREVER],
    ['/2410', ALWAYS, firstDayOf(2411)],
    ['../2410', ALWAYS, firstDayOf(2411)],
    ['../..', ALWAYS, FOREVER],
    ['/', ALWAYS, FOREVER],
    ['Y-25053/..', firstDayOf(-25_053), FOREVER],
    ['{..1984}', ALWAYS, firstDayOf(1985)],
    ['[1984..]', firstDayOf(1984), FOREVER],
    ['[1667,1984..]', firstDayOf(1667), FOREVER],
  ])('an end that is open or unknown reaches for ever: %s', (text, from, until) => {
    expect(parseDate(text)).toEqual({ from, until });
  });

  test.each([
    '',
    ' ',
    '..',
    'event:mirror/fall-of-bajor',
    'today',
    '2401-13',
    '2401-3',
    '2401-00',
    '-0000',
    ' 2401',
    '2401 ',
    '+2401',
    '2401.5',
    '31.03.2401',
    '03/2401',
    '1e5',
    'Infinity',
    'Y',
    'Y2401.5',
    'Y1E20',
    'Y1E400',
    'Y99999999999999999999',
  ])('refuses %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test.each([
    '2401-02-29',
    '2401-02-30',
    '2401-04-31',
    '2100-02-29',
    '-0001-02-29',
    '2401-02-29~',
    '2401?-02-29',
    '2401-~02-29',
    '2401-02-29T10:00:00Z',
    '2401-02-29/2401-03',
    '[2401-02-29]',
    '{2401,2401-02-29}',
  ])('refuses %s, a day that is not in the calendar', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test.each([
    '1914/1816',
    '2401-03/2401-02',
    '[1672..1670]',
    '1816/1914/2000',
    '[1816/1914]',
    '[1667}',
    '[1667',
    '1667]',
    '[]',
    '[,]',
    '[[1667]]',
    '[1667,{1668}]',
    '[1..2..3]',
  ])('refuses %s: it is no interval and no set', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test.each([
    ['a decade or a century', ['298', '-298', '19', '-19', '7', '298?', '298~', '298%', '-298?', '19?']],
    ['milliseconds since 1970', ['25053', '00298', '240103', '24010331', '1234567890']],
    ['a date after the year 0', ['-00XX-12', '-000X-12', '-XXXX-12']],
    ['a day in March', ['2401-X2-30']],
    ['such years', ['298/299', '298/2401', '2401/298', '../298', '[298,299]', '25053/25054']],
  ])('refuses what the package would take for %s', (_, texts) => {
    expect(texts.filter((text) => parseDate(text))).toEqual([]);
  });

  test('refuses a text that is nested very deep', () => {
    expect(parseDate('['.repeat(100_000) + ']'.repeat(100_000))).toBeUndefined();
  });
});

describe('parseDate, of what is not sure', () => {
  /** How many times the length of the sure date a text reaches farther, before and after. */
  const reach = (text: string, sure: string): [before: number, after: number] => {
    const [wide, narrow] = [parseDate(text) ?? NEVER, parseDate(sure) ?? NEVER];
    const length = narrow.until - narrow.from;
    return [(narrow.from - wide.from) / length, (wide.until - narrow.until) / length];
  };

  test.each([
    ['1386~', '1386', TOLERANCE],
    ['0298?', '0298', TOLERANCE],
    ['-0019?', '-0019', TOLERANCE],
    ['1386%', '1386', 2 * TOLERANCE],
    ['2401-03~', '2401-03', TOLERANCE],
    ['2401-03-31?', '2401-03-31', TOLERANCE],
    ['2401?-03-~31', '2401-03-31', 2 * TOLERANCE],
    ['~2401', '2401', TOLERANCE],
    ['2401~-03~', '2401-03', TOLERANCE],
    ['Y-25053?', 'Y-25053', TOLERANCE],
    ['Y25053%', 'Y25053', 2 * TOLERANCE],
    ['[1386~]', '1386', TOLERANCE],
  ])('%s reaches farther than %s by %d times its length, both ways', (text, sure, times) => {
    expect(reach(text, sure)).toEqual([times, times]);
  });

  test.each([
    ['1816?/1914', '1816?', '1914'],
    ['1816/1914~', '1816', '1914~'],
    ['1816~/1914%', '1816~', '1914%'],
    ['[1816?,1914]', '1816?', '1914'],
    ['{1816,1850,1914?}', '1816', '1914?'],
    ['[1816?..1914~]', '1816?', '1914~'],
  ])('%s is widened where it is not sure', (text, first, last) => {
    expect(parseDate(text)).toEqual({ from: parseDate(first)?.from, until: parseDate(last)?.until });
  });

  test.each([
    ['{..1984~}', ALWAYS, parseDate('1984~')?.until],
    ['../1984~', ALWAYS, parseDate('1984~')?.until],
    ['1984~/..', parseDate('1984~')?.from, FOREVER],
  ])('an open end widens nothing: %s', (text, from, until) => {
    expect(parseDate(text)).toEqual({ from, until });
  });
});

describe('parseDate, of any date', () => {
  const pad = (number: number, digits: number): string => String(Math.abs(number)).padStart(digits, '0');
  const years = fc.oneof(
    fc.integer({ min: -9_999, max: 9_999 }).map((year) => `${year < 0 ? '-' : ''}${pad(year, 4)}`),
    fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((year) => `Y${year}`),
  );
  const days = fc
    .tuple(fc.integer({ min: -9_999, max: 9_999 }), fc.nat({ max: 365 }))
    .map(([year, day]) => new Date(new Date(0).setUTCFullYear(year, 0, 1 + day)))
    .filter((date) => Math.abs(date.getUTCFullYear()) <= 9_999)
    .map((date) => {
      const year = date.getUTCFullYear();
      const month = `${year < 0 ? '-' : ''}${pad(year, 4)}-${pad(date.getUTCMonth() + 1, 2)}`;
      return { date, year: month.slice(0, -3), month, day: `${month}-${pad(date.getUTCDate(), 2)}` };
    });
  const dates = fc
    .tuple(
      fc.oneof(
        years,
        days.map(({ month }) => month),
        days.map(({ day }) => day),
      ),
      fc.constantFrom('', '?', '~', '%'),
    )
    .map((parts) => parts.join(''));

  test('ends after it begins', () => {
    assertProperty(
      fc.property(dates, (text) => {
        const { from, until } = parseDate(text) ?? NEVER;
        expect(from).toBeLessThan(until);
        expect([from, until].every(Number.isSafeInteger)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a day is the day that it is, within its month, within its year', () => {
    assertProperty(
      fc.property(days, ({ date, ...texts }) => {
        const [year, month, day] = [texts.year, texts.month, texts.day].map(
          (text) => parseDate(text) ?? NEVER,
        );
        expect(day).toEqual({ from: date.getTime() / DAY, until: date.getTime() / DAY + 1 });
        expect([month?.from, day?.from].every((from) => Number(year?.from) <= Number(from))).toBe(true);
        expect(month?.from).toBeLessThanOrEqual(Number(day?.from));
        expect(day?.until).toBeLessThanOrEqual(Number(month?.until));
        expect(month?.until).toBeLessThanOrEqual(Number(year?.until));
      }),
      { numRuns: 2_000 },
    );
  });

  test('an interval runs from the beginning of its start to the end of its end, or there is none', () => {
    assertProperty(
      fc.property(dates, dates, (first, last) => {
        const [{ from }, { until }] = [parseDate(first) ?? NEVER, parseDate(last) ?? NEVER];
        expect(parseDate(`${first}/${last}`)).toEqual(from < until ? { from, until } : undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a set runs from its first to its last', () => {
    assertProperty(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 4 }), (members) => {
        const found = members.map((member) => parseDate(member) ?? NEVER);
        const from = Math.min(...found.map((member) => member.from));
        const until = Math.max(...found.map((member) => member.until));
        expect(parseDate(`[${members.join()}]`)).toEqual({ from, until });
      }),
    );
  });

  test('what is doubted contains what is sure', () => {
    assertProperty(
      fc.property(days, fc.constantFrom('?', '~', '%'), ({ year, month, day }, doubt) => {
        for (const text of [year, month, day]) {
          const [wide, sure] = [parseDate(text + doubt) ?? NEVER, parseDate(text) ?? NEVER];
          expect(wide.from).toBeLessThan(sure.from);
          expect(wide.until).toBeGreaterThan(sure.until);
        }
      }),
    );
  });
});

describe('parseDate, of any text', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'0123456789X-?~%/.[]{},YES:TZ ') });

  test.each([
    ['letters', fc.string()],
    ['the letters of dates', letters],
    ['any characters', fc.string({ unit: 'binary' })],
  ])('never throws, and gives a stretch of whole days or nothing: %s', (_, texts) => {
    assertProperty(
      fc.property(texts, (text) => {
        const { from, until } = parseDate(text) ?? WHOLE_OF_TIME;
        expect(from).toBeLessThan(until);
        expect([from, until].every(Number.isSafeInteger)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});
