import { type ChildProcess, spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { databaseFailed } from '../../errors.js';
import type { BootTimes } from '../running-database.js';
import { javaArguments, type MachineOptions } from './java-arguments.js';
import { launchFailed } from './launch-failed.js';
import { type LauncherEvent, toLauncherEvent } from './launcher-event.js';

export interface LaunchOptions extends MachineOptions {
  readonly java: string;
  readonly launcher: string;
  readonly port: number;
  readonly pageCacheMb: number;
  /** Runs it with what the processor has to spare, and kills it when the signal says so. */
  readonly background?: AbortSignal;
  /** Kills it where it says so before it answers. */
  readonly giveUp?: AbortSignal | undefined;
}

export interface Launched {
  readonly port: number;
  readonly pid: number;
  readonly boot: BootTimes;
  readonly exited: Promise<{ code: number | null }>;
  /** Asks it to end, waits, and kills it where it does not. */
  end(deadlineMs: number): Promise<void>;
}

const BOOT_DEADLINE_MS = 120_000;
const FAREWELL_MS = 2_000;
const LINES_KEPT = 20;

/** Starts the launcher and waits until it answers. Refuses what launchFailed names, and one that says nothing for two minutes. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const child = spawnLauncher(options);
  const lastLines: string[] = [];
  const keep = (line: string) => void lastLines.splice(0, lastLines.push(line) - LINES_KEPT);
  const exited = new Promise<{ code: number | null }>((done) => {
    child.on('error', (error) => keep(String(error)));
    child.once('close', (code) => done({ code }));
  });
  const kill = (): void => void child.kill();
  options.giveUp?.addEventListener('abort', kill);
  const event = await firstEvent(child, keep, exited);
  options.giveUp?.removeEventListener('abort', kill);
  if (event?.event === 'ready' && child.pid !== undefined) {
    const { port, javaMs, kernelMs } = event;
    const boot = { javaMs, kernelMs };
    return { port, pid: child.pid, boot, exited, end: (deadlineMs) => end(child, exited, deadlineMs) };
  }
  // One that says that it failed is about to end, with its last words on the way.
  await end(child, exited, event ? FAREWELL_MS : 0);
  throw launchFailed(options, event, lastLines.join('\n'));
}

function spawnLauncher(options: LaunchOptions): ChildProcess {
  const store = resolve(options.store);
  const { java, launcher, port, pageCacheMb, background } = options;
  const own = [`store=${store}`, `port=${port}`, `pageCacheMb=${pageCacheMb}`];
  const child = spawn(java, [...javaArguments({ ...options, store }), '-jar', launcher, ...own], {
    cwd: dirname(launcher),
    // In a process group of its own: ctrl-C reaches this process alone, which can finish its answers before it stops the
    // database. Should this process die without stopping it, the launcher sees its standard input end.
    detached: true,
    windowsHide: true,
    stdio: 'pipe',
    killSignal: 'SIGKILL',
    ...(background && { signal: background }),
  });
  if (background) lowerPriority(child);
  child.stdin?.on('error', () => {}); // it ended first: `exited` says so
  return child;
}

/** Done before the machine has any threads: those that it starts inherit the priority, those that it has do not get it. */
function lowerPriority({ pid }: ChildProcess): void {
  if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
}

/** The first event; undefined where the process ended, or the time was up, without one. */
async function firstEvent(
  child: ChildProcess,
  keep: (line: string) => void,
  exited: Promise<unknown>,
): Promise<LauncherEvent | undefined> {
  if (!child.stdout || !child.stderr) throw databaseFailed('Neo4j was started without its pipes.');
  createInterface({ input: child.stderr }).on('line', keep);
  const stdout = createInterface({ input: child.stdout });
  return new Promise((found) => {
    const timer = setTimeout(() => found(undefined), BOOT_DEADLINE_MS);
    stdout.on('line', (line) => {
      const event = toLauncherEvent(line);
      if (event) found(event);
      else keep(line);
    });
    exited.then(() => found(undefined)).finally(() => clearTimeout(timer));
  });
}

async function end(child: ChildProcess, exited: Promise<unknown>, deadlineMs: number): Promise<void> {
  child.stdin?.end();
  const timer = setTimeout(() => child.kill('SIGKILL'), deadlineMs);
  await exited;
  clearTimeout(timer);
}
