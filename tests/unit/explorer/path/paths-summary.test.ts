import { expect, test } from '@jest/globals';
import { pathsSummary } from '../../../../src/explorer/path/paths-summary.js';

test.each([
  [0, undefined, false, 'No paths'],
  [1, undefined, false, '1 path'],
  [10, undefined, false, '10 paths'],
  [11, undefined, false, '10+ paths, the first 10 shown'],
  [0, 0, true, 'No paths at this moment, none ever'],
  [3, 7, true, '3 paths at this moment, 7 ever'],
  [3, undefined, true, '3 paths at this moment'],
  [11, 11, true, '10+ paths at this moment, 10+ ever, the first 10 shown'],
])('%s found, %s ever, dated %s: %s', (found, ever, isDated, words) => {
  expect(pathsSummary(found, ever, isDated)).toBe(words);
});
