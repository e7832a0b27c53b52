import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countingSort } from '../../../src/projection/counting-sort.js';
import { assertProperty } from '../../support/assert-property.js';

const KEYS = 7;
/** Of each item, which is its place, two keys. */
const keyed = fc.array(fc.tuple(fc.nat(KEYS - 1), fc.nat(KEYS - 1)), { maxLength: 60 });

describe('countingSort', () => {
  test('sorts by key and leaves those of one key as they came, beside the sort of the language', () => {
    const some = keyed.chain((keys) => fc.tuple(fc.constant(keys), fc.subarray([...keys.keys()])));
    assertProperty(
      fc.property(some, ([keys, items]) => {
        const keyOf = (item: number): number => keys[item]?.[0] ?? 0;
        const sorted = countingSort(Int32Array.from(items), keyOf, KEYS);
        expect([...sorted]).toEqual(items.toSorted((one, other) => keyOf(one) - keyOf(other)));
      }),
      { numRuns: 1_000 },
    );
  });

  test('done by the last key first, sorts by several keys', () => {
    assertProperty(
      fc.property(keyed, (keys) => {
        const [first, second] = [0, 1].map((part) => (item: number) => keys[item]?.[part] ?? 0) as [
          (item: number) => number,
          (item: number) => number,
        ];
        const items = Int32Array.from(keys.keys());
        const sorted = countingSort(countingSort(items, second, KEYS), first, KEYS);
        const expected = [...items].sort(
          (one, other) => first(one) - first(other) || second(one) - second(other),
        );
        expect([...sorted]).toEqual(expected);
      }),
    );
  });

  test('leaves what it was given as it was', () => {
    const items = Int32Array.of(2, 0, 1);
    countingSort(items, (item) => item, 3);
    expect([...items]).toEqual([2, 0, 1]);
  });

  test('has nothing to sort where there is nothing, or no key', () => {
    expect(countingSort(new Int32Array(), () => 0, 3)).toHaveLength(0);
    expect(countingSort(new Int32Array(), () => 0, 0)).toHaveLength(0);
  });
});
