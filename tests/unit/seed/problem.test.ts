import { describe, expect, test } from '@jest/globals';
import { formatProblem, type Problem, sortProblems } from '../../../src/seed/problem.js';

const PROBLEM: Problem = {
  severity: 'error',
  rule: 'known-ids',
  file: 'mirror/page.yaml',
  line: 12,
  column: 5,
  record: 'entity "mirror/worf"',
  message: 'it is wrong.',
};

describe('formatProblem', () => {
  test('puts file, line and column first, as editors and terminals make a link of it', () => {
    expect(formatProblem(PROBLEM)).toBe('mirror/page.yaml:12:5: entity "mirror/worf": it is wrong.');
  });

  test('marks a warning', () => {
    expect(formatProblem({ ...PROBLEM, severity: 'warning' })).toBe(
      'mirror/page.yaml:12:5: warning: entity "mirror/worf": it is wrong.',
    );
  });
});

describe('sortProblems', () => {
  test('sorts by file, then line, then column, each as a number, then message', () => {
    const sorted = [
      { ...PROBLEM, file: 'a.yaml', line: 90 },
      { ...PROBLEM, file: 'b.yaml', line: 9, column: 100 },
      { ...PROBLEM, file: 'b.yaml', line: 10, column: 9 },
      { ...PROBLEM, file: 'b.yaml', line: 10, column: 10, message: 'a' },
      { ...PROBLEM, file: 'b.yaml', line: 10, column: 10, message: 'b' },
    ];
    expect(sortProblems(sorted.toReversed())).toEqual(sorted);
  });

  test('leaves the list that it is given as it is', () => {
    const problems = [
      { ...PROBLEM, line: 2 },
      { ...PROBLEM, line: 1 },
    ];
    sortProblems(problems);
    expect(problems.map(({ line }) => line)).toEqual([2, 1]);
  });
});
