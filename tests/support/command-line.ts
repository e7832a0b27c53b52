import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';
import { cleanUp } from './clean-up.js';

export interface Ran {
  readonly code: number | null;
  /** Standard output, which is data, and standard error, which is the rest. */
  readonly data: string;
  readonly told: string;
}

export interface Command {
  readonly child: ChildProcessWithoutNullStreams;
  /** What has come on standard error so far. */
  told(): string;
  readonly ended: Promise<Ran>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The real command line, once it is built, in an environment that has nothing but what is named; killed after the tests of the file. */
export function startAllegiance(words: readonly string[], environment: Environment = {}): Command {
  const { PATH, HOME, JAVA_HOME } = process.env;
  const child = spawn(process.execPath, [join(projectRoot, 'dist', 'cli.js'), ...words], {
    env: { PATH, HOME, ...(JAVA_HOME && { JAVA_HOME }), ...environment },
  });
  cleanUp(() => child.kill('SIGKILL'));
  const written = { data: '', told: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.data += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.told += text;
  });
  // It ended before it had read all.
  child.stdin.on('error', () => {});
  const ended = once(child, 'close').then(([code]): Ran => ({ code, ...written }));
  return { child, told: () => written.told, ended };
}

/** Runs it to its end. */
export async function allegiance(
  words: readonly string[],
  environment: Environment = {},
  input: string | Uint8Array = '',
): Promise<Ran> {
  const { child, ended } = startAllegiance(words, environment);
  child.stdin.end(input);
  return ended;
}
