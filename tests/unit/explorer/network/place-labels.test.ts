import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type LabelPlace, placeLabels } from '../../../../src/explorer/network/place-labels.js';

const LINE = 14;
const LETTER = 6.4;
const PICTURE = { width: 800, height: 500 };

function boxOf({ text, x, y, anchor }: LabelPlace) {
  const width = text.length * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LINE + 3, bottom: y + 3 };
}

const wanted = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    text: fc.string({ minLength: 1, maxLength: 60 }),
    at: fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 400 })),
    radius: fc.integer({ min: 8, max: 20 }),
    weight: fc.integer({ min: 0, max: 100 }),
  }),
  { selector: ({ id }) => id, maxLength: 60 },
);

describe('the places of names', () => {
  test('lie upon no other name and within the picture, wherever the nodes are', () => {
    fc.assert(
      fc.property(wanted, (labels) => {
        const boxes = [...placeLabels(labels, PICTURE).values()].map(boxOf);
        for (const { left, right, top, bottom } of boxes)
          expect(left >= -1 && right <= 801 && top >= -1 && bottom <= 501).toBe(true);
        for (const [place, one] of boxes.entries())
          for (const other of boxes.slice(place + 1)) {
            // A place is rounded to whole pixels.
            const isApart =
              one.right <= other.left + 1 ||
              other.right <= one.left + 1 ||
              one.bottom <= other.top + 1 ||
              other.bottom <= one.top + 1;
            expect(isApart).toBe(true);
          }
      }),
    );
  });

  test('go to the one with more weight where there is room for one', () => {
    const crowd = Array.from({ length: 12 }, (_, place) => ({
      id: `n${place}`,
      text: 'The same long name',
      at: [100 + place, 100] as const,
      radius: 9,
      weight: place,
    }));
    const places = placeLabels(crowd, PICTURE);
    expect(places.has('n11')).toBe(true);
    expect(places.size).toBeLessThan(6);
  });

  test('are the same every time, and shorten what is very long', () => {
    const one = { id: 'a', text: 'x'.repeat(80), at: [300, 100] as const, radius: 9, weight: 1 };
    expect(placeLabels([one], PICTURE)).toEqual(placeLabels([one], PICTURE));
    expect(placeLabels([one], PICTURE).get('a')?.text).toHaveLength(34);
  });
});
