import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const BENCH = join(import.meta.dirname, '..');

/** A server in a process of its own, once it has said on one line of JSON that it listens. */
export async function runServer(file, environment, nodeArguments = []) {
  const child = spawn(process.execPath, [...nodeArguments, join(BENCH, file)], {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`${file} ended with ${code} before it listened.`);
    }),
  ]);
  return { ...JSON.parse(line), pid: child.pid, stop: () => end(child, 'SIGTERM') };
}

/** Ends a process, at the latest after some seconds. */
export async function end(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(timer);
}
