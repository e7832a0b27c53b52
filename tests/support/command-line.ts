import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';

export interface Ran {
  readonly code: number | null;
  /** Standard output, which is data, and standard error, which is the rest. */
  readonly data: string;
  readonly told: string;
}

/** Runs the real command line, once it is built, in an environment that has nothing but what is named. */
export async function allegiance(
  words: readonly string[],
  environment: Record<string, string | undefined> = {},
  input = '',
): Promise<Ran> {
  const { PATH, HOME, JAVA_HOME } = process.env;
  const child = spawn(process.execPath, [join(projectRoot, 'dist', 'cli.js'), ...words], {
    env: { PATH, HOME, ...(JAVA_HOME && { JAVA_HOME }), ...environment },
  });
  const written = { data: '', told: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.data += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.told += text;
  });
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code, ...written };
}
