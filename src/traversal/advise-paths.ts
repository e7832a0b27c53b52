import { AllegianceError } from '../errors.js';
import { type Answer, type Flow, flow, wait } from '../model/flow.js';
import type { Hop } from '../model/shortest-paths.js';
import type { Engine } from './engine.js';
import type { PathQuestion } from './path-question.js';

/** A limit of a question for paths that can be given up. */
export type PathLimit = 'DATE' | 'CERTAINTY' | 'TYPES' | 'HOPS' | 'AVOID';

export interface PathAdvice {
  /** What to give up. */
  readonly relax: readonly PathLimit[];
  /** The shortest path that there is then. */
  readonly hops: readonly Hop[];
}

/** What a question can be widened to. */
export interface Widest {
  readonly types: readonly string[];
  readonly maxHops: number;
}

/**
 * What would give a path where a question found none: each of its limits given up alone; where none of these helps, as few of
 * them as it takes together. A search that exceeds its bounds gives no advice.
 */
export const advisePaths = flow(function* (
  engine: Engine,
  question: PathQuestion,
  widest: Widest,
): Flow<PathAdvice[]> {
  const relaxations = relaxationsOf(question, widest);
  const advice: PathAdvice[] = [];
  // One after the other: one request must not hold many connections.
  for (const [limit, relaxed] of relaxations) {
    const hops = yield* wait(firstPath(engine, { ...question, ...relaxed }));
    if (hops) advice.push({ relax: [limit], hops });
  }
  if (advice.length > 0 || relaxations.length < 2) return advice;
  return relaxTogether(engine, question, relaxations);
});

/** All that must be given up: one limit after the other is kept where there is a path with it too. */
const relaxTogether = flow(function* (
  engine: Engine,
  question: PathQuestion,
  relaxations: readonly Relaxation[],
): Flow<PathAdvice[]> {
  const search = (given: readonly Relaxation[]): Answer<Hop[] | undefined> =>
    firstPath(engine, Object.assign({}, question, ...given.map(([, relaxed]) => relaxed)));
  let needed = relaxations;
  let hops = yield* wait(search(needed));
  if (!hops) return [];
  for (const relaxation of relaxations) {
    const fewer = needed.filter((other) => other !== relaxation);
    const still = yield* wait(search(fewer));
    if (still) [needed, hops] = [fewer, still];
  }
  return [{ relax: needed.map(([limit]) => limit), hops }];
});

type Relaxation = readonly [limit: PathLimit, relaxed: Partial<PathQuestion>];

function relaxationsOf({ at, certain, types, maxHops, avoid }: PathQuestion, widest: Widest): Relaxation[] {
  const all: [PathLimit, boolean, Partial<PathQuestion>][] = [
    ['CERTAINTY', certain, { certain: false }],
    // Over the whole of time nothing is certain.
    ['DATE', at !== null, { at: null, certain: false }],
    ['TYPES', types.length < widest.types.length, { types: widest.types }],
    ['HOPS', maxHops < widest.maxHops, { maxHops: widest.maxHops }],
    ['AVOID', avoid.length > 0, { avoid: [] }],
  ];
  return all.filter(([, isLimit]) => isLimit).map(([limit, , relaxed]) => [limit, relaxed]);
}

const firstPath = flow(function* (engine: Engine, question: PathQuestion): Flow<Hop[] | undefined> {
  try {
    return (yield* wait(engine.findPaths({ ...question, first: 1 })))[0];
  } catch (error) {
    if (error instanceof AllegianceError && error.code === 'BOUND_EXCEEDED') return undefined;
    throw error;
  }
});
