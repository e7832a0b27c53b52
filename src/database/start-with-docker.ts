import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseFailed, portInUse } from '../errors.js';
import { projectRoot } from '../project-root.js';
import { findProgram } from './find-program.js';
import { type CommandResult, runCommand } from './run-command.js';
import type { RunningDatabase } from './running-database.js';

const COMPOSE = ['compose', '--file', join(projectRoot, 'docker-compose.yml')];
/** As docker-compose.yml publishes it. */
const PORT = 7687;
const ASKED_MS = 10_000;
const LINES_KEPT = 8;

/** Is there a Docker that knows compose, with its daemon running? */
export async function dockerWorks(): Promise<boolean> {
  const docker = findProgram('docker');
  if (!docker) return false;
  const questions = [
    ['compose', 'version'],
    ['version', '--format', '{{.Server.Version}}'],
  ];
  const answers = await Promise.all(
    questions.map((args) => runCommand(docker, args, { timeoutMs: ASKED_MS })),
  );
  return answers.every(({ code }) => code === 0);
}

/**
 * Starts the Neo4j of docker-compose.yml, and answers when it takes queries. Its password is made up once and kept in
 * `home`, its data in a volume. It ends when it is stopped; a process that is killed leaves the container running.
 * Refuses a taken port (PORT_IN_USE) and whatever else Docker refuses (DATABASE_FAILED).
 */
export async function startWithDocker(home: string): Promise<RunningDatabase> {
  const password = await keptPassword(home);
  const started = await compose(password, ['up', '--detach', '--wait', 'neo4j']);
  if (started.code !== 0) throw startFailed(started);
  return {
    uri: `bolt://127.0.0.1:${PORT}`,
    user: 'neo4j',
    password,
    database: 'neo4j',
    stop: async () => void (await compose(password, ['stop', 'neo4j'])),
  };
}

function compose(password: string, args: readonly string[]): Promise<CommandResult> {
  return runCommand(findProgram('docker') ?? 'docker', [...COMPOSE, ...args], {
    env: { NEO4J_PASSWORD: password },
  });
}

/** The password of an earlier start, which the volume remembers, or a new one. */
async function keptPassword(home: string): Promise<string> {
  const file = join(home, 'docker-password');
  await mkdir(home, { recursive: true });
  const made = randomBytes(24).toString('base64url');
  await writeFile(file, made, { mode: 0o600, flag: 'wx' }).catch(refuseAllButExisting);
  return readFile(file, 'utf8');
}

function refuseAllButExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

function startFailed({ stdout, stderr }: CommandResult) {
  const cause = `${stdout}\n${stderr}`.trim().split('\n').slice(-LINES_KEPT).join('\n');
  return /port is already allocated|address already in use/.test(cause)
    ? portInUse(`Port ${PORT} of 127.0.0.1 is taken.`, {
        hint: 'Stop the Neo4j that has it, or set NEO4J_URI to use it.',
        cause,
      })
    : databaseFailed('Docker could not start Neo4j.', {
        hint: 'Try `docker compose up neo4j` to see more.',
        cause,
      });
}
