import { expect, test } from '@jest/globals';
import { changedPairs, changeSummary } from '../../../../src/explorer/matrix/changed-pairs.js';
import { gridOf } from '../../../support/stance-matrix.js';

const THEN = gridOf(
  ['a', 'b', 'c'],
  [
    ['a', 'b', 'SUBJECT', 'CERTAIN'],
    ['a', 'c', 'ALLIED', 'CERTAIN'],
  ],
);
const NOW = gridOf(
  ['a', 'b', 'c', 'd'],
  [
    ['a', 'b', 'HOSTILE', 'CERTAIN'],
    ['a', 'c', 'ALLIED', 'POSSIBLE'],
    ['a', 'd', 'ALLIED', 'CERTAIN'],
  ],
);

test('a pair changed whose stance is another; one that is less sure is told apart; a new one did not change', () => {
  const changes = changedPairs(NOW, THEN);
  expect(changes).toMatchObject({ changed: 1, reweighed: 1 });
  expect(changes.at('a', 'b')).toEqual({ was: 'subject', isOther: true });
  expect(changes.at('b', 'a')).toEqual({ was: 'overlord', isOther: true });
  expect(changes.at('c', 'a')).toEqual({ was: 'allied', isOther: false });
  expect(changes.at('a', 'd')).toBeUndefined();
  expect(changes.at('b', 'c')).toBeUndefined();
  expect(changeSummary(changes, 6, '2375')).toBe(
    '1 of 6 pairs changed since 2375; 1 are more or less sure than then',
  );
});

test('without another grid nothing changed', () => {
  expect(changedPairs(NOW, undefined)).toMatchObject({ changed: 0, reweighed: 0 });
});
