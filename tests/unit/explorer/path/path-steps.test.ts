import { expect, test } from '@jest/globals';
import type { TypeEntry } from '../../../../src/explorer/marks/line-style.js';
import { type FoundPath, pathSteps } from '../../../../src/explorer/path/path-steps.js';

const LED_BY = { type: 'LED_BY', label: 'led by', inverse: 'leads' } as TypeEntry;

test('a path reads from left to right, whichever way its claims go', () => {
  const path = {
    start: { id: 'worf' },
    hops: [
      { forward: false, relationship: { type: 'LED_BY' }, to: { id: 'alliance' } },
      { forward: true, relationship: { type: 'LED_BY' }, to: { id: 'martok' } },
      { forward: true, relationship: { type: 'OTHER' }, to: { id: 'empire' } },
    ],
  } as unknown as FoundPath;
  const steps = pathSteps(path, new Map([['LED_BY', LED_BY]]));
  expect(steps.map(({ from, label, to }) => `${from.id} ${label} ${to.id}`)).toEqual([
    'worf leads alliance',
    'alliance led by martok',
    'martok OTHER empire',
  ]);
});
