import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareText } from '../../../src/projection/compare-text.js';
import { assertProperty } from '../../support/assert-property.js';

describe('compareText', () => {
  const text = fc.string({ unit: 'binary' });

  test('puts texts in the order of their code points, beside the comparison of lists of numbers', () => {
    assertProperty(
      fc.property(text, text, (one, other) => {
        expect(Math.sign(compareText(one, other))).toBe(byCodePoints(one, other));
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([
    ['a', 'b'],
    ['a', 'ab'],
    ['Z', 'a'],
    ['\uff21', '\u{1d504}'],
    ['\ue000', '\u{10000}'],
    ['\ud7ff', '\u{10000}'],
  ])('puts %j before %j', (one, other) => {
    expect(compareText(one, other)).toBeLessThan(0);
    expect(compareText(other, one)).toBeGreaterThan(0);
  });
});

function byCodePoints(one: string, other: string): number {
  const [points, against] = [one, other].map((text) =>
    Array.from(text, (character) => character.codePointAt(0) ?? 0),
  ) as [number[], number[]];
  const place = points.findIndex((point, index) => point !== against[index]);
  if (place === -1) return points.length === against.length ? 0 : -1;
  const [point = 0, facing = -1] = [points[place], against[place]];
  return Math.sign(point - facing);
}
