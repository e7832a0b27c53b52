import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../src/project-root.js';
import { cleanUp } from './clean-up.js';
import { embeddedHome, temporaryFolder } from './folders.js';

export interface Parent {
  readonly child: ChildProcess;
  /** Of the database that it has started. */
  readonly databasePid: number;
  /** Everything that it, or its database, has written on standard output. */
  readonly lines: string[];
}

/**
 * A Node process that starts a database and stays. On SIGINT it asks the database once more, stops it and says so. It runs
 * what `npm run build` has built, since Node does not run TypeScript.
 */
export async function startParent(): Promise<Parent> {
  const built = join(projectRoot, 'dist', 'database');
  if (!existsSync(built)) throw new Error('Not built: run `npm run build:server` first.');
  const options = {
    home: embeddedHome,
    store: temporaryFolder(),
    port: 0,
    heapMb: 256,
    pageCacheMb: 16,
    compiler: 'quick',
  };
  const script = `
    import { connect } from ${JSON.stringify(join(built, 'connect.js'))};
    import { startEmbedded } from ${JSON.stringify(join(built, 'embedded', 'start-embedded.js'))};
    const started = await startEmbedded(${JSON.stringify(options)});
    process.on('SIGINT', async () => {
      const database = connect(started);
      await database.verify();
      await database.close();
      await started.stop();
      process.stdout.write('answered and stopped\\n');
    });
    process.stdout.write(started.pid + '\\n');`;
  // detached: the signals of a terminal go to a process group, and this one gets its own.
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  cleanUp(() => child.kill('SIGKILL'));
  const lines: string[] = [];
  const first = await new Promise<string>((found, refuse) => {
    child.once('exit', (code) => refuse(new Error(`The parent ended with ${code}.`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      found(line);
    });
  });
  return { child, databasePid: Number(first), lines };
}
