/**
 * The same items in the order of their keys, those with equal keys in the order in which they came. Several orders in one, the
 * last key first, make a radix sort: no comparison is made, whatever the number of items.
 */
export function countingSort(items: Int32Array, keyOf: (item: number) => number, keys: number): Int32Array {
  const places = new Int32Array(keys + 1);
  for (const item of items) places[keyOf(item) + 1]!++;
  for (let key = 0; key < keys; key++) places[key + 1]! += places[key]!;
  const sorted = new Int32Array(items.length);
  for (const item of items) sorted[places[keyOf(item)]!++] = item;
  return sorted;
}
