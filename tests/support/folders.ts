import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';
import { cleanUp } from './clean-up.js';

/** Where the jars are: downloading them for each test would take minutes. Stores are elsewhere. */
export const embeddedHome = process.env.ALLEGIANCE_HOME ?? join(projectRoot, '.allegiance');

/** A new folder, gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'allegiance-test-'));
  cleanUp(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder of programs to be all of PATH: shell scripts, which have the system's programs themselves, or links to real ones. */
export function programs(folder: string, scripts: Record<string, string | { link: string }>): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, script] of Object.entries(scripts)) {
    const file = join(folder, name);
    if (typeof script !== 'string') symlinkSync(script.link, file);
    else {
      writeFileSync(file, `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`);
      chmodSync(file, 0o755);
    }
  }
  return folder;
}

/** Does work with these folders as PATH and without JAVA_HOME. */
export async function withPath<T>(path: string, work: () => Promise<T> | T): Promise<T> {
  const { PATH, JAVA_HOME } = process.env;
  process.env.PATH = path;
  delete process.env.JAVA_HOME;
  try {
    return await work();
  } finally {
    process.env.PATH = PATH;
    if (JAVA_HOME !== undefined) process.env.JAVA_HOME = JAVA_HOME;
  }
}
