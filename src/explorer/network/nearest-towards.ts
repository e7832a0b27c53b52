import type { Point } from '../marks/point.js';

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
/** How much farther away something seems that lies to the side. */
const ASIDE = 2;

interface Placed {
  readonly id: string;
  readonly at: Point;
}

/** The nearest in the direction of an arrow key; undefined where there is none, and for other keys. */
export function nearestTowards(key: string, from: Placed, others: readonly Placed[]): string | undefined {
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  let nearest: { id: string; distance: number } | undefined;
  for (const { id, at } of others) {
    const [x, y] = [at[0] - from.at[0], at[1] - from.at[1]];
    const along = x * direction[0] + y * direction[1];
    const aside = Math.abs(x * direction[1] - y * direction[0]);
    if (along <= 0 || aside > along * ASIDE) continue;
    const distance = along + aside * ASIDE;
    if (!nearest || distance < nearest.distance) nearest = { id, distance };
  }
  return nearest?.id;
}
