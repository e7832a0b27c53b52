import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareKeys } from '../../../src/projection/compare-keys.js';
import type { OrderKey } from '../../../src/queries/records.js';
import { assertProperty } from '../../support/assert-property.js';

/** Few different parts, so that keys often agree in the first of them; of `key` all have the form of a page's. */
const key = fc.tuple(
  fc.constantFrom(0, 1, 9007199254740991),
  fc.constantFrom('', 'a', 'b', '\uff21', '\u{1d504}'),
  fc.constantFrom('a', 'b', 'ab'),
);
/** The same, or the beginning of one. */
const cut = fc.tuple(key, fc.nat(3)).map(([parts, length]): OrderKey => parts.slice(0, length));

describe('compareKeys', () => {
  test.each<[OrderKey, OrderKey]>([
    [
      [1, 'b'],
      [2, 'a'],
    ],
    [
      [9, 'a'],
      [10, 'a'],
    ],
    [
      [1, 'Z'],
      [1, 'a'],
    ],
    [
      [1, '\u{1d504}'],
      [1, '\uff21'],
    ],
    [[1], [1, '']],
    [[], [1]],
  ])('puts %j before %j', (one, other) => {
    expect(compareKeys(one, other)).toBeLessThan(0);
    expect(compareKeys(other, one)).toBeGreaterThan(0);
  });

  test('takes keys for equal only where all their parts are', () => {
    assertProperty(
      fc.property(cut, cut, (one, other) => {
        expect(compareKeys(one, other) === 0).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
      { numRuns: 1_000 },
    );
  });

  test('is an order: turned round the other way, and of three no first stands behind the last', () => {
    assertProperty(
      fc.property(cut, cut, cut, (one, two, three) => {
        expect(Math.sign(compareKeys(one, two)) + Math.sign(compareKeys(two, one))).toBe(0);
        const [first, second, third] = [one, two, three].sort(compareKeys) as [OrderKey, OrderKey, OrderKey];
        expect([
          compareKeys(first, second) <= 0,
          compareKeys(second, third) <= 0,
          compareKeys(first, third) <= 0,
        ]).toEqual([true, true, true]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('lets the first part decide that differs', () => {
    assertProperty(
      fc.property(key, key, fc.nat(2), (one, other, place) => {
        const same = [...one.slice(0, place), ...other.slice(place)];
        expect(Math.sign(compareKeys(one, same))).toBe(
          Math.sign(compareKeys(one.slice(place), other.slice(place))),
        );
      }),
    );
  });
});
