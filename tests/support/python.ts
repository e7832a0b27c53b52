import { spawnSync } from 'node:child_process';
import { describe } from '@jest/globals';
import { findPython, pythonAdvice } from './find-python.mjs';
import { runProgram } from './run-program.js';

const python = findPython();
if (python === undefined) process.stderr.write(`${pythonAdvice}\n`);

/** A describe for tests with readers in Python. It skips them where there are none, except on CI: there they fail. */
export const describeInPython = python !== undefined || process.env.CI ? describe : describe.skip;

/** What a program in Python prints as JSON that is given this text on standard input. */
export function runPython(program: string, input: string): unknown {
  if (python === undefined) throw new Error(pythonAdvice);
  const { status, stdout, stderr } = spawnSync(python, ['-X', 'utf8', '-c', program], {
    input,
    encoding: 'utf8',
    maxBuffer: 100 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** What Python prints with these arguments, while others are waited for too. Fails where it ends with an error. */
export async function printedByPython(
  parameters: readonly string[],
  where: Parameters<typeof runProgram>[2] = {},
): Promise<string> {
  if (python === undefined) throw new Error(pythonAdvice);
  return runProgram(python, ['-X', 'utf8', ...parameters], where);
}
