import type { WrittenFacts } from '../import/write-facts.js';
import { formatProblem } from '../seed/problem.js';

/** Of what the loader would refuse, that a person is told at once; `allegiance validate` tells all. */
const MOST_TOLD = 20;

/** What is to be known of facts before they are written, in lines: what is left and removed, and what the loader would refuse. */
export function describeWritten({ removed, notes, problems }: WrittenFacts, folder: string): string[] {
  const gone = removed.map(
    (file) => `Removed, as an earlier import wrote it and this one has nothing of it: ${file}`,
  );
  return [...notes, ...gone, ...describeProblems(problems, folder)];
}

function describeProblems(problems: WrittenFacts['problems'], folder: string): string[] {
  if (!problems) return [`There is too much of it to be checked here: allegiance validate ${folder}`];
  if (problems.length === 0) return [];
  const count = `${problems.length} ${problems.length === 1 ? 'error' : 'errors'}`;
  const rest = problems.length - MOST_TOLD;
  return [
    `With this, ${folder} has ${count}, and cannot be loaded until they are mended:`,
    ...problems.slice(0, MOST_TOLD).map(formatProblem),
    ...(rest > 0 ? [`and ${rest} more`] : []),
  ];
}
