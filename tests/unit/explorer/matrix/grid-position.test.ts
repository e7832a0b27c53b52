import { expect, test } from '@jest/globals';
import { movedBy } from '../../../../src/explorer/matrix/grid-position.js';

const SIZE = 3;

test.each([
  ['ArrowRight', false, [1, 1], [1, 2]],
  ['ArrowRight', false, [1, 3], [1, 3]],
  ['ArrowLeft', false, [1, 1], [1, 0]],
  ['ArrowUp', false, [1, 1], [0, 1]],
  ['ArrowUp', false, [1, 0], [1, 0]], // there is nothing in the corner
  ['ArrowDown', false, [3, 1], [3, 1]],
  ['Home', false, [2, 3], [2, 1]],
  ['End', false, [2, 0], [2, 3]],
  ['Home', true, [2, 3], [1, 1]],
  ['End', true, [1, 1], [3, 3]],
  ['PageUp', false, [3, 2], [1, 2]],
  ['PageDown', false, [1, 2], [3, 2]],
])('%s with Ctrl %s leads from %j to %j', (key, ctrlKey, [row = 0, column = 0], [toRow, toColumn]) => {
  expect(movedBy({ key, ctrlKey }, { row, column }, SIZE)).toEqual({ row: toRow, column: toColumn });
});

test('other keys lead nowhere', () => {
  expect(movedBy({ key: 'Enter', ctrlKey: false }, { row: 1, column: 1 }, SIZE)).toBeUndefined();
});
