import { describe, expect, test } from '@jest/globals';
import { type DateContext, dateOf } from '../../../src/import/recipe/date-of.js';
import type { DateRecipe } from '../../../src/import/recipe/recipe.js';
import { erasOf } from '../../../src/model/eras.js';

const CONTEXT: DateContext = {
  eras: erasOf([{ before: 'BD', after: 'YD', yearZero: false }]),
  onLoss: () => {},
};
const PARTS = { year: 'y', month: 'm', day: 'd', era: 'e' };
const cells = (y: string, m: string, d: string, e: string) => ({ y, m, d, e });

describe('a date of a table whose continuity has a calendar', () => {
  test.each(['14 YD', '14~ BD', 'YD 14', '14-05 YD', '19 BD/14 YD', '../14 YD', '44 BCE', '0298', '..'])(
    'is %s, as it is written there',
    (text) => expect(dateOf('{y}', { y: text }, CONTEXT)).toBe(text),
  );

  test.each<[string, DateRecipe, Record<string, string>, string | undefined]>([
    ['made of columns by a template', '{y} {e}', cells('14', '', '', 'YD'), '14 YD'],
    ['the year of an era', PARTS, cells('14', '', '', 'YD'), '14 YD'],
    ['a day of an era', PARTS, cells('14', '5', '4', 'BCE'), '14-05-04 BCE'],
    ['EDTF where the era is empty', PARTS, cells('-44', '', '', ''), '-0044'],
    ['not known where the year is empty', PARTS, cells('', '', '', 'YD'), undefined],
    ['on it or before', { ...PARTS, before: { m: '' } }, cells('14', '', '', 'YD'), '../14 YD'],
    ['on it or after', { ...PARTS, after: { m: '' } }, cells('14', '', '', 'YD'), '14 YD/..'],
  ])('is %s', (_, recipe, values, date) => expect(dateOf(recipe, values, CONTEXT)).toBe(date));

  test.each<[DateRecipe, string, string]>([
    ['{y}', '14 XD', '"14 XD" is no date. Did you mean "AD" or "BD" or "YD"?'],
    ['{y}', '0 YD', '"0 YD" is no date. There is no year 0 YD'],
    ['{y}', 'long ago', '"long ago" is no date'],
    [{ year: 'y', era: 'e' }, '-14', '"-14 YD" is no date'],
    [
      { year: 'y' },
      '14 YD',
      '"14 YD" is no year, but it is a date: write the template "{y}" in place of { year: y }',
    ],
    [{ year: 'y' }, 'c. 14', '"c. 14" is no year'],
  ])('%j is not %s', (recipe, y, message) => {
    expect(() => dateOf(recipe, cells(y, '', '', 'YD'), CONTEXT)).toThrow(new Error(message));
  });
});
