import type { Positions } from './arrange.js';

/** The same arrangement for a picture that is higher than it is wide: what lies beside each other stands one under the other. */
export function standUpright(positions: Positions): Positions {
  return Object.fromEntries(Object.entries(positions).map(([id, [x, y]]) => [id, [y, x] as const]));
}
