import type { Ball } from './grow-ball.js';
import type { Projection } from './projection.js';
import type { Scratch } from './scratch.js';
import type { Test } from './time-test.js';

/**
 * Finds how far entities are from the center of the far ball, -1 where that is not known: exact for every entity that lies on a way
 * between the two centers of no more hops than the two balls have levels. Such an entity is in the far ball, or so near to the
 * other center that the near ball has looked at all its relationships. What it finds is set in `distance`, which is empty before.
 */
export function distancesBetween(
  { adjacency }: Projection,
  near: Ball,
  far: Ball,
  passes: Test,
  avoided: ReadonlySet<number>,
  distance: Scratch,
): void {
  for (const [depth, places] of far.levels.entries()) for (const place of places) distance.set(place, depth);
  const reach = near.levels.length - 1 + far.levels.length - 1;
  let waiting = near.levels
    .slice(0, -1)
    .flat()
    .filter((place) => distance.values[place] === -1);
  for (let hops = far.levels.length; hops <= reach && waiting.length > 0; hops++) {
    const isNext = (place: number): boolean => {
      for (let index = adjacency.from[place]!; index < adjacency.from[place + 1]!; index++) {
        const other = adjacency.other[index]!;
        if (distance.values[other] !== hops - 1 || avoided.has(other)) continue;
        if (passes(adjacency.relationship[index]!)) return true;
      }
      return false;
    };
    const found = waiting.filter(isNext);
    for (const place of found) distance.set(place, hops);
    waiting = waiting.filter((place) => distance.values[place] === -1);
  }
}
