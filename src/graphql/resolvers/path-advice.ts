import { type Flow, flow, wait } from '../../model/flow.js';
import { advisePaths, type PathLimit } from '../../traversal/advise-paths.js';
import type { Context } from '../context.js';
import { MOST_HOPS, type Path, type PathResult } from './paths.js';

export const pathResultResolvers = {
  advice: flow(function* (
    { paths, start, question }: PathResult,
    _args: unknown,
    { engine, catalogue }: Context,
  ): Flow<AskedAdvice[]> {
    if (paths.length > 0) return [];
    const widest = { types: [...catalogue.keys()], maxHops: MOST_HOPS };
    const advice = yield* wait(advisePaths(engine, question, widest));
    return advice.map(({ relax, hops }) => {
      const askedAt = relax.includes('DATE') ? null : question.at;
      return { relax, path: { start, hops, askedAt } };
    });
  }),
};

interface AskedAdvice {
  readonly relax: readonly PathLimit[];
  readonly path: Path;
}

/** How a sentence says that a limit is given up. */
const GIVEN_UP: Readonly<Record<PathLimit, string>> = {
  DATE: 'without the date',
  CERTAINTY: 'counting what is possible',
  TYPES: 'over every type',
  HOPS: `within ${MOST_HOPS} hops`,
  AVOID: 'avoiding nobody',
};

export const pathAdviceResolvers = {
  sentence: ({ relax, path }: AskedAdvice): string => {
    const how = relax.map((limit) => GIVEN_UP[limit]).join(', ');
    const { length } = path.hops;
    const chain = length === 1 ? 'a chain of 1 relationship' : `a chain of ${length} relationships`;
    return `${how[0]?.toUpperCase()}${how.slice(1)} there is ${chain}.`;
  },
};
