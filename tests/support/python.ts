import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { describe } from '@jest/globals';
import { findPython, pythonAdvice } from './find-python.mjs';

const python = findPython();
if (python === undefined) process.stderr.write(`${pythonAdvice}\n`);

/** A describe for tests with readers in Python. It skips them where there are none, except on CI: there they fail. */
export const describeInPython = python !== undefined || process.env.CI ? describe : describe.skip;

/** What a program in Python prints as JSON that is given this text on standard input. */
export function runPython(program: string, input: string): unknown {
  return JSON.parse(printedByPython(['-c', program], { input }));
}

/** What Python prints with these arguments. Fails, with all that it has printed, where it ends with an error. */
export function printedByPython(parameters: readonly string[], options: SpawnSyncOptions = {}): string {
  if (python === undefined) throw new Error(pythonAdvice);
  const { status, stdout, stderr } = spawnSync(python, ['-X', 'utf8', ...parameters], {
    ...options,
    encoding: 'utf8',
    maxBuffer: 100 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return stdout;
}
