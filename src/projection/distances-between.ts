import type { Ball } from './grow-ball.js';
import type { Projection } from './projection.js';
import type { Test } from './time-test.js';

/**
 * How far entities are from the center of the far ball, -1 where that is not known: exact for every entity that lies on a way
 * between the two centers of no more hops than the two balls have levels. Such an entity is in the far ball, or so near to the
 * other center that the near ball has looked at all its relationships.
 */
export function distancesBetween(
  { adjacency }: Projection,
  near: Ball,
  far: Ball,
  passes: Test,
  avoided: ReadonlySet<number>,
): Int8Array {
  const distance = far.depth.slice();
  const reach = near.levels.length - 1 + far.levels.length - 1;
  let waiting = near.levels
    .slice(0, -1)
    .flat()
    .filter((place) => distance[place] === -1);
  for (let hops = far.levels.length; hops <= reach && waiting.length > 0; hops++) {
    const isNext = (place: number): boolean => {
      for (let index = adjacency.from[place]!; index < adjacency.from[place + 1]!; index++) {
        const other = adjacency.other[index]!;
        if (distance[other] !== hops - 1 || avoided.has(other)) continue;
        if (passes(adjacency.relationship[index]!)) return true;
      }
      return false;
    };
    const found = waiting.filter(isNext);
    for (const place of found) distance[place] = hops;
    waiting = waiting.filter((place) => distance[place] === -1);
  }
  return distance;
}
