import { TooManyTries } from '../model/shortest-paths.js';
import type { Projection } from './projection.js';
import type { Test } from './time-test.js';

export interface WayQuestion {
  readonly start: number;
  readonly end: number;
  /** How far entities are from the end, -1 where no way of the length that is asked for leads over them. */
  readonly distance: Int32Array;
  readonly passes: Test;
  readonly avoided: ReadonlySet<number>;
  readonly maxHops: number;
  readonly first: number;
  readonly mostTries: number;
}

/** Places of the entities that a way leads over, without its start. */
export type Way = readonly number[];

/**
 * The shortest ways from start to end, none passing an entity twice, by their length and then by the ids of the entities. The
 * search is that of `model/shortest-paths.ts`: depth-first by length, never entering what is farther from the end than hops
 * remain. Throws TooManyTries rather than give some of the answer.
 */
export function shortestWays(projection: Projection, question: WayQuestion): Way[] {
  const { from, otherByOther, relationshipByOther } = projection.adjacency;
  const { start, end, distance, passes, avoided, maxHops, first, mostTries } = question;
  const ways: Way[] = [];
  const way: number[] = [];
  const passed = new Set([start]);
  let tries = 0;

  const walk = (at: number, left: number): void => {
    let last = -1;
    for (let index = from[at]!; index < from[at + 1]! && ways.length < first; index++) {
      const other = otherByOther[index]!;
      // Others come in order: one that was tried is not tried again for a parallel relationship.
      if (other === last) continue;
      const rest = distance[other]!;
      // Only the last hop may arrive: what passes its end is no way to it.
      if (rest === -1 || rest > left - 1 || (other === end) !== (left === 1)) continue;
      if (avoided.has(other) || passed.has(other) || !passes(relationshipByOther[index]!)) continue;
      last = other;
      if (++tries > mostTries) throw new TooManyTries();
      way.push(other);
      if (left === 1) ways.push([...way]);
      else {
        passed.add(other);
        walk(other, left - 1);
        passed.delete(other);
      }
      way.pop();
    }
  };

  const nearest = distance[start]!;
  if (nearest === -1) return ways;
  for (let length = nearest; length <= maxHops && ways.length < first; length++) walk(start, length);
  return ways;
}
