import { describe, expect, test } from '@jest/globals';
import { eventOf, isDate } from '../../../src/model/moment.js';

describe('eventOf', () => {
  test.each([
    ['event:mirror/fall-of-bajor', 'mirror/fall-of-bajor'],
    ['event:', ''],
    ['2401', undefined],
    ['..', undefined],
    ['mirror/event:1', undefined],
    ['Event:mirror/fall-of-bajor', undefined],
  ])('of %j is %j', (moment, event) => {
    expect(eventOf(moment)).toBe(event);
  });
});

describe('isDate', () => {
  test.each([
    '2401',
    '0298',
    '0000',
    '-0019',
    '2401-03',
    '2401-03-31',
    '2400-02-29',
    'Y25053',
    'Y-25053',
    '0298?',
    '1386~',
    '1386%',
    '2401-21',
    '24XX',
    '240X',
    '2401-XX',
    '1816/1914',
    '1816?/1914~',
    '../2410',
    '2410/..',
    '2410/',
    '/2410',
    '[2401..2403]',
    '{2401,2403}',
  ])('takes %s', (text) => {
    expect(isDate(text)).toBe(true);
  });

  test.each([
    '',
    ' ',
    '..',
    'event:mirror/fall-of-bajor',
    'today',
    '2401-13',
    '2401-3',
    '2401-02-30',
    ' 2401',
    '2401 ',
    '2401.5',
    '1914/1816',
    '31.03.2401',
    '03/2401',
    '1e5',
    'Infinity',
  ])('refuses %j', (text) => {
    expect(isDate(text)).toBe(false);
  });

  test.each(['298', '-298', '19', '-19', '7', '298?', '298~', '298%', '-298?', '19?'])(
    'refuses %s, which the parser would take for a decade or a century',
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );

  test.each(['25053', '00298', '240103', '24010331', '1234567890'])(
    'refuses %s, which the parser would take for milliseconds since 1970',
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );

  test.each(['298/299', '298/2401', '2401/298', '../298', '[298,299]', '25053/25054'])(
    'refuses such years in %s as well',
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );
});
