import { describe, expect, test } from '@jest/globals';
import { arrange } from '../../../../src/explorer/network/arrange.js';
import { fitAll, zoom } from '../../../../src/explorer/network/camera.js';
import { nearestTowards } from '../../../../src/explorer/network/nearest-towards.js';

const NODES = Array.from({ length: 60 }, (_, place) => `n${place}`);
const LINKS = NODES.slice(1).map((id, place) => [id, `n${Math.floor(place / 3)}`] as const);

describe('an arrangement', () => {
  const positions = arrange({ nodes: NODES, links: LINKS, fixed: {} });

  test('is the same every time', () => {
    expect(arrange({ nodes: NODES, links: LINKS, fixed: {} })).toEqual(positions);
  });

  test('leaves where it is what stood there, and puts what is new beside what it is joined to', () => {
    const grown = arrange({ nodes: [...NODES, 'new'], links: [...LINKS, ['new', 'n0']], fixed: positions });
    for (const id of NODES) expect(grown[id]).toEqual(positions[id]);
    const [x, y] = grown.new ?? [0, 0];
    const [besideX, besideY] = positions.n0 ?? [0, 0];
    expect(Math.hypot(x - besideX, y - besideY)).toBeLessThan(500);
  });

  test('puts nothing upon anything else', () => {
    const places = Object.values(positions);
    for (const [index, [x, y]] of places.entries())
      for (const [otherX, otherY] of places.slice(index + 1))
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(40);
  });
});

describe('the camera', () => {
  const size = { width: 800, height: 500 };
  const onScreen = (camera: { scale: number; x: number; y: number }, [x, y]: readonly [number, number]) => [
    x * camera.scale + camera.x,
    y * camera.scale + camera.y,
  ];

  test('shows all of it', () => {
    const positions = { a: [-900, 40], b: [1000, -700], c: [10, 10] } as const;
    const camera = fitAll(positions, ['a', 'b', 'c'], size);
    for (const place of Object.values(positions)) {
      const [x = 0, y = 0] = onScreen(camera, place);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(800);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(500);
    }
  });

  test('comes nearer to the place that is pointed at', () => {
    const before = { scale: 1, x: 10, y: 20 };
    const after = zoom(before, 2, [110, 220]);
    expect(onScreen(after, [100, 200])).toEqual(onScreen(before, [100, 200]));
    expect(after.scale).toBe(2);
  });
});

describe('an arrow key', () => {
  const placed = [
    { id: 'middle', at: [0, 0] },
    { id: 'right', at: [50, 5] },
    { id: 'far right', at: [90, 0] },
    { id: 'below', at: [10, 60] },
    { id: 'far above', at: [0, -300] },
  ] as const;

  test.each([
    ['ArrowRight', 'right'],
    ['ArrowDown', 'below'],
    ['ArrowUp', 'far above'],
    ['ArrowLeft', undefined],
    ['Enter', undefined],
  ])('%s leads to %j', (key, to) => {
    expect(nearestTowards(key, placed[0], placed.slice(1))).toBe(to);
  });
});
