import { describe, expect, test } from '@jest/globals';
import { cypherLiteral } from '../../../src/export/cypher-literal.js';

describe('a value in Cypher', () => {
  test.each([
    ['a text', 'Worf', "'Worf'"],
    ['quotes', `it's "so"`, `'it\\'s "so"'`],
    ['a backslash', 'a\\b', "'a\\\\b'"],
    ['a backslash before a u, which is torn apart', 'a\\u0041', "'a\\\\' + 'u0041'"],
    ['line breaks and tabs', 'a\nb\r\tc', "'a\\nb\\r\\tc'"],
    ['a control character', 'a\u0001\u007f', "'a\\u0001\\u007F'"],
    ['a sign that turns the direction', 'a\u202eb', "'a\\u202Eb'"],
    ['other scripts and emoji', 'שלום 🖖🏽', "'שלום 🖖🏽'"],
    ['half of a pair', 'a\ud83d', "'a\ufffd'"],
    ['numbers', [1, -2.5, Number.MIN_SAFE_INTEGER], '[1, -2.5, -9007199254740991]'],
    ['booleans', [true, false], '[true, false]'],
    ['an empty list', [], '[]'],
    [
      'a map, by its keys, without what is not there',
      { b: 1, a: { c: 'x' }, d: undefined, e: null },
      "{a: {c: 'x'}, b: 1}",
    ],
    ['a key that is no plain name', { 'a`b': 1 }, '{`a``b`: 1}'],
  ])('is written: %s', (_, value, expected) => {
    expect(cypherLiteral(value)).toBe(expected);
  });
});
