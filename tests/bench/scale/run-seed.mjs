import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../dist/project-root.js';

const LOOK_MS = 100;
const STAGE = /^(entities|relationships): [\d,]+ in ([\d.]+) s$/gm;
const KILOBYTES_IN_MEGABYTE = 1024;

/**
 * `allegiance seed <file>` in a process of its own: how long it took in all and in its stages, in seconds, and the most memory
 * that it had, in megabytes. Fails where it fails.
 */
export async function runSeed(file, environment, heapMb) {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heapMb}`, join(projectRoot, 'scripts', 'allegiance.mjs'), 'seed', file],
    { env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let told = '';
  child.stderr.on('data', (some) => {
    told += some;
  });
  let peakMb = 0;
  const looking = setInterval(() => {
    peakMb = peakMegabytes(child.pid) ?? peakMb;
  }, LOOK_MS);
  const code = await new Promise((ended) => child.once('close', ended));
  clearInterval(looking);
  if (code !== 0) throw new Error(`allegiance seed ended with ${code}: ${told.slice(-1000)}`);
  const stages = Object.fromEntries(
    [...told.matchAll(STAGE)].map(([, stage, seconds]) => [stage, Number(seconds)]),
  );
  const warnings = (told.match(/: warning: /g) ?? []).length;
  return { seconds: (performance.now() - started) / 1000, stages, peakMb, warnings };
}

/** The most memory that a process has had so far; undefined where it is gone. */
export function peakMegabytes(pid) {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? [];
    return kilobytes && Math.round(Number(kilobytes) / KILOBYTES_IN_MEGABYTE);
  } catch {
    return undefined;
  }
}
