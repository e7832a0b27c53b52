import { expect, test } from '@jest/globals';
import { factionOrder, type OrderName } from '../../../../src/explorer/matrix/faction-order.js';
import { gridOf } from '../../../support/stance-matrix.js';

// Two blocs, d with a and c through it, b with f; e stands alone.
const GRID = gridOf(
  ['f', 'd', 'b', 'a', 'e', 'c'],
  [
    ['d', 'a', 'ALLIED'],
    ['a', 'c', 'ALLIED'],
    ['f', 'b', 'ALLIED'],
    ['d', 'b', 'HOSTILE'],
  ],
);

test.each<[OrderName, string, string]>([
  ['given', 'fdbaec', ''],
  ['name', 'abcdef', ''],
  ['bloc', 'acdbfe', 'be'],
])('by %s: %s', (order, ids, begins) => {
  const found = factionOrder(GRID, order);
  expect(found.factions.map(({ id }) => id).join('')).toBe(ids);
  expect([...found.begins].join('')).toBe(begins);
});
