import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Calendar } from '../../../src/model/calendar.js';
import { erasOf } from '../../../src/model/eras.js';
import { inCalendar } from '../../../src/model/in-calendar.js';
import { parseDate } from '../../../src/model/parse-date.js';
import { toEdtf } from '../../../src/model/to-edtf.js';
import { yearText } from '../../../src/model/year-text.js';
import { assertProperty } from '../../support/assert-property.js';

const YAVIN: Calendar = { before: 'BBY', after: 'ABY', yearZero: true };
const FOUNDING: Calendar = { before: 'a.u.c. Before', after: 'After', yearZero: false };

describe('inCalendar', () => {
  test.each([
    ['-0019', '19 BBY', '20 a.u.c. Before', '20 BCE'],
    ['-0001', '1 BBY', '2 a.u.c. Before', '2 BCE'],
    ['0000', '0 ABY', '1 a.u.c. Before', '1 BCE'],
    ['0001', '1 ABY', '1 After', '1'],
    ['0298', '298 ABY', '298 After', '298'],
    ['2401', '2401 ABY', '2401 After', '2401'],
    ['Y25053', '25053 ABY', '25053 After', '25053'],
    ['Y-25053', '25053 BBY', '25054 a.u.c. Before', '25054 BCE'],
    ['-0019-05', '19-05 BBY', '20-05 a.u.c. Before', '20-05 BCE'],
    ['-0019-05-04', '19-05-04 BBY', '20-05-04 a.u.c. Before', '20-05-04 BCE'],
    ['-0019~', '19~ BBY', '20~ a.u.c. Before', '20~ BCE'],
    ['0298-05', '298-05 ABY', '298-05 After', '0298-05'],
  ])('shows %s as %s, as %s, and without a calendar as %s', (date, yavin, founding, plain) => {
    const shown = [YAVIN, FOUNDING, undefined].map((calendar) => inCalendar(date, calendar));
    expect(shown).toEqual([yavin, founding, plain]);
  });

  test.each(['24XX', '-001X', 'Y17E7', '1950S2', '[1667,1668]', '{..1984}', '~2401', ''])(
    'leaves %j, which is not one year, as EDTF',
    (date) => {
      expect([YAVIN, FOUNDING, undefined].map((calendar) => inCalendar(date, calendar))).toEqual([
        date,
        date,
        date,
      ]);
    },
  );
});

describe('inCalendar and toEdtf', () => {
  const eras = erasOf([YAVIN, FOUNDING]);
  const calendars = fc.constantFrom<Calendar>(YAVIN, FOUNDING, {
    before: 'BC',
    after: 'AD',
    yearZero: false,
  });
  const years = fc.oneof(
    fc.integer({ min: -10, max: 10 }),
    fc.integer({ min: -9_999, max: 9_999 }),
    fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  );
  const rests = fc.constantFrom('', '~', '?', '%', '-05', '-05~', '~-05', '-02-28', '-12-31?', '-21');
  const dates = fc
    .tuple(years, rests)
    .map(([year, rest]) => `${yearText(year)}${rest}`)
    .filter((date) => parseDate(date) !== undefined);

  test('what is shown is accepted as the date that it was', () => {
    assertProperty(
      fc.property(dates, calendars, (date, calendar) => {
        expect(toEdtf(inCalendar(date, calendar), eras)).toBe(date);
      }),
      { numRuns: 5_000 },
    );
  });

  test('what is accepted is shown as it was', () => {
    const written = fc.oneof(
      fc.tuple(fc.integer({ min: 1, max: 9_999 }), rests),
      fc.tuple(fc.integer({ min: 1, max: 1_000_000_000 }), fc.constantFrom('', '~', '?', '%')),
    );
    assertProperty(
      fc.property(written, calendars, fc.boolean(), ([year, rest], calendar, isBefore) => {
        const text = `${year}${rest} ${isBefore ? calendar.before : calendar.after}`;
        expect(inCalendar(toEdtf(text, eras), calendar)).toBe(text);
      }),
      { numRuns: 5_000 },
    );
  });

  test('years follow each other: what is later is shown as later', () => {
    assertProperty(
      fc.property(years, calendars, (year, calendar) => {
        const [one, next] = [year, year + 1].map((each) => inCalendar(yearText(each), calendar));
        const place = (shown = ''): number => {
          const count = Number.parseInt(shown, 10);
          const zero = calendar.yearZero ? 0 : 1;
          return shown.endsWith(calendar.before) ? zero - count : count;
        };
        expect(place(next) - place(one)).toBe(1);
      }),
    );
  });
});
