import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Box } from '../../../../src/explorer/network/boxes.js';
import {
  type LabelPlace,
  type LabelWanted,
  LINE_HEIGHT,
  placeLabels,
} from '../../../../src/explorer/network/place-labels.js';

const PICTURE = { width: 800, height: 500 };

const widthOf = (text: string): number => text.length * 6.4;
const place = (wanted: readonly LabelWanted[], beside: readonly Box[] = []) =>
  placeLabels(wanted, beside, PICTURE, widthOf);

function boxOf({ lines, x, y, anchor }: LabelPlace): Box {
  const width = Math.max(...lines.map(widthOf));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const top = y - LINE_HEIGHT + 3;
  return { left, right: left + width, top, bottom: top + lines.length * LINE_HEIGHT };
}

/** NOTE: a place is rounded to whole pixels. */
function isApart(one: Box, other: Box): boolean {
  return (
    one.right <= other.left + 1 ||
    other.right <= one.left + 1 ||
    one.bottom <= other.top + 1 ||
    other.bottom <= one.top + 1
  );
}

const wanted = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    lines: fc.array(fc.string({ minLength: 1, maxLength: 26 }), { minLength: 1, maxLength: 2 }),
    at: fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 400 })),
    radius: fc.integer({ min: 8, max: 20 }),
    weight: fc.integer({ min: 0, max: 100 }),
    isNeeded: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 60 },
);

const one: LabelWanted = {
  ...{ id: 'a', lines: ['A name'], at: [300, 100], radius: 9, weight: 1 },
  isNeeded: false,
};

describe('the places of names', () => {
  test('lie upon no other name, and no node but for those that are needed, and within the picture', () => {
    fc.assert(
      fc.property(wanted, (labels) => {
        const placed = [...place(labels)].map(([id, label]) => ({ id, box: boxOf(label) }));
        for (const [number, { id, box }] of placed.entries()) {
          expect(box.left >= -1 && box.right <= 801 && box.top >= -1 && box.bottom <= 501).toBe(true);
          for (const other of placed.slice(number + 1)) expect(isApart(box, other.box)).toBe(true);
          if (labels.some((label) => label.id === id && label.isNeeded)) continue;
          for (const { at, radius } of labels) {
            const [left, top] = [at[0] - radius, at[1] - radius];
            expect(isApart(box, { left, top, right: left + 2 * radius, bottom: top + 2 * radius })).toBe(
              true,
            );
          }
        }
      }),
    );
  });

  test('go to the one with more weight where there is room for one', () => {
    const crowd = Array.from({ length: 12 }, (_, number) => ({
      ...one,
      ...{ id: `n${number}`, at: [100 + number, 100] as const, weight: number },
    }));
    const places = place(crowd);
    expect(places.has('n11')).toBe(true);
    expect(places.size).toBeLessThan(12);
  });

  test('keep off the numbers beside lines and nodes where there is a choice, and have a place where there is none', () => {
    const below = { left: 280, right: 320, top: 105, bottom: 125 };
    expect(place([one]).get('a')?.y).toBeGreaterThan(100);
    expect(place([one], [below]).get('a')?.y).toBeLessThan(100);
    expect(place([one], [{ left: 0, right: 800, top: 0, bottom: 500 }])).toEqual(place([one]));
  });

  test('lie upon lesser nodes only where the name is needed', () => {
    const crowd = Array.from({ length: 400 }, (_, number) => ({
      ...one,
      ...{ id: `n${number}`, at: [(number % 20) * 18 + 200, Math.floor(number / 20) * 18 + 50] as const },
    }));
    const middle = { ...one, id: 'n', at: [371, 221] as const, weight: 2 };
    expect(place([...crowd, middle]).has('n')).toBe(false);
    expect(place([...crowd, { ...middle, isNeeded: true }]).has('n')).toBe(true);
  });

  test('are the same every time', () => {
    expect(place([one])).toEqual(place([one]));
  });
});
