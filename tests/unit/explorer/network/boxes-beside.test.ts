import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairNumberPlace } from '../../../../src/explorer/network/boxes-beside.js';

const point = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 600 }));

describe('the number beside a line', () => {
  test('keeps off the marks upon the line, whatever way the line goes', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        fc.pre(length > 1);
        const [x, y] = pairNumberPlace({ from, to });
        const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
        const across =
          Math.abs((x - middle[0]) * (to[1] - from[1]) - (y - middle[1]) * (to[0] - from[0])) / length;
        expect(across).toBeGreaterThan(10);
      }),
    );
  });

  test('stands above a line that lies, whichever end comes first', () => {
    expect(pairNumberPlace({ from: [0, 100], to: [200, 100] })).toEqual([100, 88]);
    expect(pairNumberPlace({ from: [200, 100], to: [0, 100] })).toEqual([100, 88]);
  });
});
