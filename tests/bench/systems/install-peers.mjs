import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH } from './run-server.mjs';

/** The peers' packages, which the project itself has no use for. Gives the reason where they cannot be had. */
export function installPeers(say) {
  const folder = join(BENCH, 'peers');
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return undefined;
  say('Installing the peers');
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0
    ? undefined
    : `\`npm ci\` failed in tests/bench/peers: ${stderr.trim().split('\n').at(-1)}`;
}
