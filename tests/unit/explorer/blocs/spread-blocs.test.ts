import { describe, expect, test } from '@jest/globals';
import { blocShapes, circleBox, nameBox } from '../../../../src/explorer/blocs/bloc-shape.js';
import { spreadBlocs } from '../../../../src/explorer/blocs/spread-blocs.js';
import { arrange, type Positions } from '../../../../src/explorer/network/arrange.js';
import { type Box, overlap } from '../../../../src/explorer/network/boxes.js';
import { fitAll, type Size } from '../../../../src/explorer/network/camera.js';

const DESK: Size = { width: 974, height: 496 };
const PHONE: Size = { width: 342, height: 429 };

const blocsOf = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    id: `e/${place}`,
    name: `League of Lenzelen Vikaom${place}`,
    size: 800 - 15 * place,
  }));

/** What is seen of so many blocs, all of which are joined to the first. */
function seen(count: number, size: Size): { circles: Box[]; names: Box[]; spread: Positions } {
  const blocs = blocsOf(count);
  const ids = blocs.map(({ id }) => id);
  const arranged = arrange({ nodes: ids, links: ids.slice(1).map((id) => ['e/0', id] as const), fixed: {} });
  const shapes = blocShapes(blocs, size);
  const spread = spreadBlocs(shapes, arranged, size);
  const { scale, x, y } = fitAll(spread, Object.keys(spread), size);
  expect(scale).toBeCloseTo(1);
  const at = shapes.map(({ id }) => [(spread[id]?.[0] ?? 0) + x, (spread[id]?.[1] ?? 0) + y] as const);
  return {
    circles: shapes.map((shape, place) => circleBox(shape, at[place] ?? [0, 0])),
    names: shapes.map((shape, place) => nameBox(shape, at[place] ?? [0, 0])),
    spread,
  };
}

const pairs = (boxes: readonly Box[]): number =>
  boxes.flatMap((one, place) => boxes.slice(place + 1).filter((other) => overlap(one, other))).length;
const isWithin =
  ({ width, height }: Size) =>
  ({ left, top, right, bottom }: Box): boolean =>
    left >= 0 && top >= 0 && right <= width && bottom <= height;

describe('spreadBlocs', () => {
  test.each([1, 2, 10, 20, 24])(
    'has room for %d blocs and their names on a desk, in the picture',
    (count) => {
      const { circles, names } = seen(count, DESK);
      expect(pairs([...circles, ...names])).toBe(0);
      expect([...circles, ...names].every(isWithin(DESK))).toBe(true);
    },
  );

  test.each([20, 40])('has room for %d blocs without their names on a phone', (count) => {
    const { circles } = seen(count, PHONE);
    expect(pairs(circles)).toBe(0);
    expect(circles.every(isWithin(PHONE))).toBe(true);
  });

  test('leaves the corner of the picture to its buttons', () => {
    const buttons = { left: 820, top: 8, right: 966, bottom: 40 };
    for (const count of [5, 20]) {
      const { circles, names } = seen(count, DESK);
      expect([...circles, ...names].filter((box) => overlap(box, buttons))).toEqual([]);
    }
  });

  test('puts the same in the same places', () => {
    expect(seen(20, DESK).spread).toEqual(seen(20, DESK).spread);
  });
});
