import type { Problem } from '../seed/problem.js';

/** What is wrong with the shape of a file, and what else is; of one place, the shape alone. */
export function allProblems(shape: readonly Problem[], others: readonly Problem[]): Problem[] {
  const placeOf = ({ line, column }: Problem): string => `${line}:${column}`;
  const places = new Set(shape.map(placeOf));
  return [...shape, ...others.filter((problem) => !places.has(placeOf(problem)))];
}
