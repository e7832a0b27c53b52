import { describe, expect, test } from '@jest/globals';
import { toEraDate } from '../../../src/model/era-date.js';

describe('toEraDate', () => {
  test.each([
    ['19 BBY', 19, '', 'BBY'],
    ['BBY 19', 19, '', 'BBY'],
    ['  19   BBY ', 19, '', 'BBY'],
    ['0019 bby', 19, '', 'bby'],
    ['19~ BBY', 19, '~', 'BBY'],
    ['19 BBY~', 19, '~', 'BBY'],
    ['BBY 19?', 19, '?', 'BBY'],
    ['19-05 BBY', 19, '-05', 'BBY'],
    ['19-05-04 BBY%', 19, '-05-04%', 'BBY'],
    ['BBY 19~-05', 19, '~-05', 'BBY'],
    ['3019 Third Age', 3019, '', 'Third Age'],
    ['A.D. 2401', 2401, '', 'A.D.'],
    ['2401 A.D.?', 2401, '?', 'A.D.'],
    ['12 Ära', 12, '', 'Ära'],
    ['the year 19', 19, '', 'the year'],
  ])('of "%s" is the year %d, "%s" and the era "%s"', (text, year, rest, label) => {
    expect(toEraDate(text)).toEqual({ year, rest, label });
  });

  test.each([
    '2401',
    '-0019',
    'Y25053',
    '19BBY',
    'BBY19',
    'BBY',
    '-19 BBY',
    '1.5 BBY',
    '19 BBY 5',
    '19 BBY/17 BBY',
    '[19 BBY]',
    '19 event:x',
    '19 .',
    '..',
    '',
  ])('of "%s" is nothing', (text) => {
    expect(toEraDate(text)).toBeUndefined();
  });

  test.each([
    ['blanks', `BBY${' '.repeat(100_000)}x!`],
    ['digits', `${'1'.repeat(100_000)}!`],
    ['letters', `${'a'.repeat(100_000)}!`],
    ['letters and blanks', `${'a '.repeat(100_000)}!`],
    ['signs', `1${'~'.repeat(100_000)}!`],
  ])('is found out at once of a very long text of %s', (_, text) => {
    const start = performance.now();
    expect(toEraDate(text)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(500);
  });
});
