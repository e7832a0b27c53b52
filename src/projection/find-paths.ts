import { type Hop, TooManyTries } from '../model/shortest-paths.js';
import { MOST_TRIES, type PathQuestion, tooManyPaths } from '../traversal/path-question.js';
import { distancesBetween } from './distances-between.js';
import { type Ball, growBall, startBall } from './grow-ball.js';
import type { Projection } from './projection.js';
import { relationshipTest } from './relationship-test.js';
import { borrow } from './scratch.js';
import { shortestWays, type Way, type WayQuestion } from './shortest-ways.js';
import type { Test } from './time-test.js';

/** How many relationships a search may look at before it gives up: some 50 ms, in which nobody else is answered. */
const MOST_LOOKED_AT = 5_000_000;

/**
 * The shortest paths between two different entities, as `model/shortest-paths.ts` orders them. Grows a ball around either end,
 * the one with the smaller rim first: after a levels around one end and b around the other, every path of up to a + b hops lies
 * within (Pohl 1971, bidirectional search). Within the balls paths are tried in order, as `shortestWays` says.
 */
export function findPaths(projection: Projection, question: PathQuestion): Hop[][] {
  const [start, end] = [question.from, question.to].map((id) => projection.placeOfEntity.get(id));
  if (start === undefined || end === undefined) return [];
  return borrow(projection, (nearDepth) =>
    borrow(projection, (farDepth) =>
      findBetween(projection, question, startBall(nearDepth, start), startBall(farDepth, end)),
    ),
  );
}

function findBetween(projection: Projection, question: PathQuestion, near: Ball, far: Ball): Hop[][] {
  const { avoid, maxHops, first } = question;
  const [start, end] = [near, far].map(({ levels }) => levels[0]![0]!) as [number, number];
  const passes = relationshipTest(projection, question);
  const avoided = new Set(avoid.flatMap((id) => projection.placeOfEntity.get(id) ?? []));
  let paths: Hop[][] = [];
  let looked = 0;
  for (let reach = 1; reach <= maxHops && paths.length < first; reach++) {
    const ball = near.levels.at(-1)!.length <= far.levels.at(-1)!.length ? near : far;
    // NOTE: a ball without a rim is a whole component: what it has not met, no path can reach.
    if (ball.levels.at(-1)!.length === 0 && paths.length === 0) break;
    looked += growBall(projection, ball, passes, avoided);
    if (looked > MOST_LOOKED_AT) throw tooManyPaths(`met more than ${MOST_LOOKED_AT} relationships`);
    const other = ball === near ? far : near;
    const meets = paths.length > 0 || ball.levels.at(-1)!.some((place) => other.depth.values[place] !== -1);
    if (!meets) continue;
    const ways = borrow(projection, (distance) => {
      distancesBetween(projection, near, far, passes, avoided, distance);
      return search(projection, {
        start,
        end,
        distance: distance.values,
        passes,
        avoided,
        maxHops: reach,
        first,
      });
    });
    paths = ways.map((way) => toHops(projection, start, way, passes));
  }
  return paths;
}

function search(projection: Projection, question: Omit<WayQuestion, 'mostTries'>): Way[] {
  try {
    return shortestWays(projection, { ...question, mostTries: MOST_TRIES });
  } catch (error) {
    throw error instanceof TooManyTries ? tooManyPaths(`tried more than ${MOST_TRIES} hops`) : error;
  }
}

/** Each step with all relationships that join the two, by id. */
function toHops(projection: Projection, start: number, way: Way, passes: Test): Hop[] {
  const { from, otherByOther, relationshipByOther } = projection.adjacency;
  return way.map((to, step) => {
    const at = way[step - 1] ?? start;
    const between: number[] = [];
    for (let index = from[at]!; index < from[at + 1]!; index++) {
      const relationship = relationshipByOther[index]!;
      if (otherByOther[index] === to && passes(relationship)) between.push(relationship);
    }
    const relationships = between.map((place) => projection.relationships[place]!);
    return { to: projection.entities[to]!.id, relationships };
  });
}
