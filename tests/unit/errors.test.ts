import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as errors from '../../src/errors.js';
import { projectRoot } from '../../src/project-root.js';

const { AllegianceError, answeredError, ...factories } = errors;

/** An error of every kind there is. */
const EVERY = Object.values(factories).map((make) =>
  make('It failed.', { hint: 'Mend it.', cause: 'the cause' }),
);

/** The rows of the table under "## Errors" in CONTRIBUTING.md: cells without their backticks, the heading left out. */
function documented(): string[][] {
  const text = readFileSync(join(projectRoot, 'CONTRIBUTING.md'), 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith('Errors\n')) ?? '';
  const rows = section.split('\n').filter((line) => /^\| *`[A-Z_]+` *\|/.test(line));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

describe('the error that an answer tells of', () => {
  test('has the exit code of its code', () => {
    expect(answeredError('NOT_FOUND', 'Gone.', 'Look.')).toMatchObject({ exitCode: 5, hint: 'Look.' });
  });

  test('is wrong usage where its code is none of ours', () => {
    expect(answeredError('GRAPHQL_PARSE_FAILED', 'Syntax error.')).toMatchObject({ exitCode: 2 });
  });
});

describe('the errors', () => {
  test('have codes that differ', () => {
    const codes = EVERY.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
  });

  test.each(EVERY)('$code keeps its message, hint and cause apart', (error) => {
    expect(error).toBeInstanceOf(AllegianceError);
    expect(error.code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(error).toMatchObject({ message: 'It failed.', hint: 'Mend it.', cause: 'the cause' });
    expect(error.httpStatus).toBeGreaterThanOrEqual(400);
    expect(error.exitCode).toBeGreaterThan(0);
  });

  test('have no cause and no hint unless given one', () => {
    const error = errors.internalError('It failed.');
    expect(error.hint).toBeUndefined();
    expect('cause' in error).toBe(false);
  });
});

describe('the table of errors in CONTRIBUTING.md', () => {
  test('lists every code once, and no other', () => {
    const codes = EVERY.map(({ code }) => code);
    expect(
      documented()
        .map(([code]) => code)
        .toSorted(),
    ).toEqual(codes.toSorted());
  });

  test('says of each what it means, what to do, and the number that the process exits with', () => {
    const exits = new Map(EVERY.map(({ code, exitCode }) => [code, String(exitCode)]));
    for (const [code = '', meaning, advice, exit] of documented()) {
      expect([code, meaning, advice]).not.toContain('');
      expect([code, exit]).toEqual([code, exits.get(code)]);
    }
  });
});
