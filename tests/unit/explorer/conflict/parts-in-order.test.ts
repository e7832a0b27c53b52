import { expect, test } from '@jest/globals';
import { partsInOrder } from '../../../../src/explorer/conflict/parts-in-order.js';

test('the earlier comes before the later, each with those right before it', () => {
  const parts = [
    { id: 'end', earlier: ['start', 'middle', 'elsewhere'] },
    { id: 'unplaced', earlier: [] },
    { id: 'middle', earlier: ['start'] },
    { id: 'start', earlier: [] },
  ];
  expect(partsInOrder(parts).map(({ part, after }) => [part.id, after.map(({ id }) => id)])).toEqual([
    ['start', []],
    ['middle', ['start']],
    ['end', ['middle']],
    ['unplaced', []],
  ]);
});
