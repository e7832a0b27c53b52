import type { ReleaseReader } from '../database/at-release.js';
import { type Hop, type Step, shortestPaths, TooManyTries } from '../model/shortest-paths.js';
import { steps } from '../queries/steps.js';
import { MOST_TRIES, type PathQuestion, tooManyPaths } from './path-question.js';

/** How many relationships a search may look at before it gives up. */
const MOST_STEPS = 50_000;

interface Ball {
  readonly seen: Set<string>;
  frontier: string[];
}

/**
 * The shortest paths between two different entities, as `shortestPaths` orders them. Grows a ball around either end, the one
 * with the smaller rim first, one round trip for each level: after a levels around one end and b around the other, every path
 * of up to a + b hops lies within. Fails with BOUND_EXCEEDED rather than give some of the answer.
 */
export async function findPaths(database: ReleaseReader, question: PathQuestion): Promise<Hop[][]> {
  const { from, to, types, avoid, at, certain, maxHops, first } = question;
  const near: Ball = { seen: new Set([from]), frontier: [from] };
  const far: Ball = { seen: new Set([to]), frontier: [to] };
  const known = new Map<string, Step>();
  let paths: Hop[][] = [];
  for (let reach = 1; reach <= maxHops && paths.length < first; reach++) {
    const ball = near.frontier.length <= far.frontier.length ? near : far;
    // NOTE: a ball without a rim is a whole component: what it has not met, no path can reach.
    if (ball.frontier.length === 0 && paths.length === 0) break;
    const limit = MOST_STEPS - known.size;
    const found = await steps(database, ball.frontier, { types, avoid, at, certain, limit: limit + 1 });
    if (found.length > limit) throw tooManyPaths(`met more than ${MOST_STEPS} relationships`);
    for (const step of found) known.set(step.id, step);
    ball.frontier = grow(ball, found);
    paths = search(known.values(), question, reach);
  }
  return paths;
}

function search(known: Iterable<Step>, { from, to, first }: PathQuestion, maxHops: number): Hop[][] {
  try {
    return shortestPaths(known, from, to, { maxHops, first, mostTries: MOST_TRIES });
  } catch (error) {
    throw error instanceof TooManyTries ? tooManyPaths(`tried more than ${MOST_TRIES} hops`) : error;
  }
}

function grow({ seen }: Ball, found: readonly Step[]): string[] {
  const rim: string[] = [];
  for (const { subject, object } of found) {
    for (const id of [subject, object]) {
      if (seen.has(id)) continue;
      seen.add(id);
      rim.push(id);
    }
  }
  return rim;
}
