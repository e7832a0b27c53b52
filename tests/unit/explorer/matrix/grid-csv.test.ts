import { expect, test } from '@jest/globals';
import { gridCsv } from '../../../../src/explorer/matrix/grid-csv.js';
import { gridOf } from '../../../support/stance-matrix.js';

const GRID = gridOf(['a', '=1+1'], [['a', '=1+1', 'SUBJECT', 'POSSIBLE']]);

test('a grid as CSV is seen from the row, says as of when, and runs no formula', () => {
  expect(gridCsv(GRID, GRID.factions, '2375').split('\r\n')).toEqual([
    `"row to column, as of 2375","A (a)","'=1+1 (=1+1)"`,
    `"A (a)","","subject, may hold"`,
    `"'=1+1 (=1+1)","overlord, may hold",""`,
    '',
  ]);
});

test('quotes are doubled, and it comes in the order that is shown', () => {
  const [a, b] = GRID.factions;
  if (!a || !b) throw new Error('two factions');
  const [head] = gridCsv(GRID, [{ ...b, name: 'The "B"' }, a], undefined).split('\r\n');
  expect(head).toBe(`"row to column, at any time","The ""B"" (=1+1)","A (a)"`);
});
