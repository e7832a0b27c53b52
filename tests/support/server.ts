import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';
import { cleanUp } from './clean-up.js';
import { databaseEnvironment } from './database-environment.js';
import { eventually } from './eventually.js';
import { testAddress } from './test-database.js';

export interface Server {
  readonly url: string;
  readonly child: ChildProcess;
  /** All that it has written on standard error. */
  log(): string;
}

export interface Failed {
  readonly code: number | null;
  readonly log: string;
}

/** The environment of a server over the database of the test run. */
export const serverEnvironment = { HOST: '127.0.0.1', PORT: '0', ...databaseEnvironment(testAddress) };

const ADDRESS = /^GraphQL: +(http\S+)\/graphql$/m;

/** The address of the server of the test run, over its database. There is one, for tests that ask it and do nothing else to it. */
export async function testServer(): Promise<string> {
  const address = (): string | undefined =>
    ADDRESS.exec(readFileSync(String(process.env.TEST_SERVER), 'utf8'))?.[1];
  await eventually('the server listens', () => address() !== undefined, 60_000);
  return String(address());
}

/** The real server, as `npm start` runs it once it is built; ended after the tests of the file. Answers when it listens. */
export async function startServer(environment: Record<string, string> = serverEnvironment): Promise<Server> {
  const { child, output, log } = spawnServer(environment);
  const url = await new Promise<string>((found, refuse) => {
    child.stdout?.on('data', () => {
      const address = ADDRESS.exec(output())?.[1];
      if (address) found(address);
    });
    child.once('exit', (code) => refuse(new Error(`The server ended with ${code}: ${log()}`)));
  });
  return { url, child, log };
}

/** A server that is expected not to start: its exit code and what it said. */
export async function failToStart(environment: Record<string, string>): Promise<Failed> {
  const { child, log } = spawnServer(environment);
  const [code] = await once(child, 'exit');
  return { code, log: log() };
}

function spawnServer(environment: Record<string, string>): {
  child: ChildProcess;
  output(): string;
  log(): string;
} {
  const { PATH, HOME, JAVA_HOME } = process.env;
  const inherited = { PATH, HOME, ...(JAVA_HOME && { JAVA_HOME }) };
  const child = spawn(process.execPath, [join(projectRoot, 'dist', 'server.js')], {
    cwd: projectRoot,
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  cleanUp(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  });
  const written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      written[stream] += text;
    });
  }
  return { child, output: () => written.stdout, log: () => written.stderr };
}
