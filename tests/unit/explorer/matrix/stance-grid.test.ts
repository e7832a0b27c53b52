import { describe, expect, test } from '@jest/globals';
import { cellWords } from '../../../../src/explorer/matrix/cell-words.js';
import { gridSummary } from '../../../../src/explorer/matrix/grid-summary.js';
import { pairsOf } from '../../../../src/explorer/matrix/stance-grid.js';
import { gridOf } from '../../../support/stance-matrix.js';

const GRID = gridOf(
  ['a', 'b', 'c'],
  [
    ['a', 'b', 'SUBJECT', 'CERTAIN'],
    ['b', 'c', 'HOSTILE', 'POSSIBLE', true],
  ],
);

describe('a grid of stances', () => {
  test('is read from the row: who is subject from one side is overlord from the other', () => {
    expect(GRID.cell('a', 'b')?.stance).toBe('SUBJECT');
    expect(GRID.cell('b', 'a')?.stance).toBe('OVERLORD');
    expect(GRID.cell('b', 'c')?.stance).toBe('HOSTILE');
    expect(GRID.cell('c', 'b')?.stance).toBe('HOSTILE');
  });

  test('says that nothing is recorded, which is no stance, and nothing of one and itself', () => {
    const nothing = GRID.cell('c', 'a');
    expect(nothing && cellWords(nothing)).toBe('nothing recorded');
    expect(GRID.cell('a', 'a')).toBeUndefined();
    expect(GRID.cell('a', 'z')).toBeUndefined();
  });

  test('says how sure a stance is', () => {
    const cell = GRID.cell('c', 'b');
    expect(cell && cellWords(cell)).toBe('hostile, may hold, disputed');
  });

  test('has every two once, and counts those of whom something is recorded', () => {
    expect(pairsOf(GRID).map(({ row, column }) => row.id + column.id)).toEqual(['ab', 'ac', 'bc']);
    expect(gridSummary(GRID, undefined, false)).toBe('Something is recorded of 2 of 3 pairs');
    expect(gridSummary(gridOf(['a', 'b', 'c'], []), GRID, true)).toBe(
      'Something is recorded of 0 of 3 pairs at this moment, of 2 ever',
    );
  });
});
