import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digest } from '../../../src/seed/digest.js';
import { assertProperty } from '../../support/assert-property.js';

/** The same value, with the keys of all its objects in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner)]);
  return Object.fromEntries(entries.toReversed());
}

/** Any value that JSON can say: by way of its text, as there is no -0 in it. */
const value = fc.json().map((text): unknown => JSON.parse(text));

describe('digest', () => {
  test('is the SHA-256, in hexadecimal, of the JSON with its keys in order', () => {
    const ordered = '{"a":[1,{"b":2,"c":null}],"d":"Worf"}';
    expect(digest({ d: 'Worf', a: [1, { c: null, b: 2 }] })).toBe(
      createHash('sha256').update(ordered).digest('hex'),
    );
  });

  test('does not depend on the order of keys, however deep', () => {
    assertProperty(fc.property(value, (any) => expect(digest(reversed(any))).toBe(digest(any))));
  });

  test('depends on the order of lists', () => {
    expect(digest([1, 2])).not.toBe(digest([2, 1]));
  });

  test('differs for values that differ', () => {
    assertProperty(
      fc.property(value, value, (a, b) => {
        fc.pre(!isDeepStrictEqual(a, b));
        expect(digest(a)).not.toBe(digest(b));
      }),
    );
  });

  test('takes a field that is undefined for one that is not there', () => {
    expect(digest({ a: 1, b: undefined })).toBe(digest({ a: 1 }));
  });
});
