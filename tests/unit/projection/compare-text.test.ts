import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareText } from '../../../src/projection/compare-text.js';
import { assertProperty } from '../../support/assert-property.js';

describe('compareText', () => {
  const text = fc.string({ unit: 'binary' });

  test('puts texts in the order of their code units, beside the comparison of lists of numbers', () => {
    assertProperty(
      fc.property(text, text, (one, other) => {
        expect(Math.sign(compareText(one, other))).toBe(byCodeUnits(one, other));
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([
    ['a', 'b'],
    ['a', 'ab'],
    ['Z', 'a'],
    ['\u{1d504}', '\uff21'],
    ['\u{10000}', '\ue000'],
    ['\ud7ff', '\u{10000}'],
  ])('puts %j before %j', (one, other) => {
    expect(compareText(one, other)).toBeLessThan(0);
    expect(compareText(other, one)).toBeGreaterThan(0);
  });
});

function byCodeUnits(one: string, other: string): number {
  const [units, against] = [one, other].map((text) =>
    Array.from({ length: text.length }, (_, place) => text.charCodeAt(place)),
  ) as [number[], number[]];
  const place = units.findIndex((unit, index) => unit !== against[index]);
  if (place === -1) return units.length === against.length ? 0 : -1;
  const [unit = 0, facing = -1] = [units[place], against[place]];
  return Math.sign(unit - facing);
}
