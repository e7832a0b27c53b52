import type { Projection } from './projection.js';
import type { Scratch } from './scratch.js';
import type { Test } from './time-test.js';

/** The entities within some hops of one, level by level. */
export interface Ball {
  /** How far each is, -1 where it is not in the ball. */
  readonly depth: Scratch;
  readonly levels: number[][];
}

export function startBall(depth: Scratch, center: number): Ball {
  depth.set(center, 0);
  return { depth, levels: [[center]] };
}

/** One level more, over the relationships that pass and to no entity that is to be avoided. How many it looked at. */
export function growBall(
  { adjacency }: Projection,
  { depth, levels }: Ball,
  passes: Test,
  avoided: ReadonlySet<number>,
): number {
  const next: number[] = [];
  let looked = 0;
  for (const place of levels.at(-1)!) {
    const end = adjacency.from[place + 1]!;
    looked += end - adjacency.from[place]!;
    for (let index = adjacency.from[place]!; index < end; index++) {
      const other = adjacency.other[index]!;
      if (depth.values[other] !== -1 || avoided.has(other) || !passes(adjacency.relationship[index]!))
        continue;
      depth.set(other, levels.length);
      next.push(other);
    }
  }
  levels.push(next);
  return looked;
}
