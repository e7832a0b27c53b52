import { describe, expect, test } from '@jest/globals';
import { packedRows } from '../../../src/export/packed-rows.js';

describe('rows of which each is one text', () => {
  test('have their values between signs that no value has', () => {
    const { list } =
      packedRows([
        ['a|b', 'c'],
        ['d', 'e;f'],
      ]) ?? {};
    expect(list).toBe("[\n'a|b¦c',\n'd¦e;f'\n] AS line\nWITH split(line, '¦') AS v");
  });

  test('say of each column how it becomes a value again, and tell none from an empty list', () => {
    const { list, columns } = packedRows([
      ['worf', 2401, true, ['a', 'b'], [1, -2]],
      [undefined, undefined, null, [], undefined],
    ]) ?? { columns: [] };
    expect(list).toContain("'worf|2401|true|=a;b|=1;-2',\n'|||=|'");
    expect(columns).toEqual([
      "CASE v[0] WHEN '' THEN null ELSE v[0] END",
      'toInteger(v[1])',
      'toBoolean(v[2])',
      "CASE v[3] WHEN '' THEN null WHEN '=' THEN [] ELSE split(substring(v[3], 1), ';') END",
      "CASE v[4] WHEN '' THEN null WHEN '=' THEN [] ELSE [item IN split(substring(v[4], 1), ';') | toInteger(item)] END",
    ]);
  });

  test.each([
    ['an empty text', [['']]],
    ['an empty text in a list', [[['']]]],
    ['a fraction', [[0.5]]],
    ['values of several kinds', [['a'], [1]]],
    ['a text with all the signs', [['|;¦§¶†‡‖⁂※']]],
  ])('are none where there is %s', (_, rows) => {
    expect(packedRows(rows)).toBeUndefined();
  });
});
