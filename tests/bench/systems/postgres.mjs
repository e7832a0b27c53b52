import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { writeTables } from './postgres-tables.mjs';
import { BENCH, end } from './run-server.mjs';

/** It listens on a socket in its folder and nowhere else; the port is part of the socket's name. */
const PORT = 5199;
const SETTINGS = {
  listen_addresses: '',
  port: PORT,
  max_connections: 50,
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  work_mem: '32MB',
  maintenance_work_mem: '512MB',
  max_wal_size: '4GB',
  random_page_cost: 1.1,
  // Both cost more than these questions take.
  jit: 'off',
  max_parallel_workers_per_gather: 0,
};
const FILES = ['tables.sql', 'copy.sql', 'indexes.sql', 'functions.sql', 'shortest-path.sql', 'stances.sql'];
const ATTEMPTS = 100;

/** A PostgreSQL cluster of the benchmark's own, with the universe in it. Undefined where PostgreSQL is not installed. */
export async function startPostgres(folder) {
  const programs = findPrograms();
  if (!programs) return undefined;
  const home = mkdtempSync(join(folder, 'postgres-'));
  const owner = process.getuid() === 0 ? ownerOf(home) : {};
  const data = join(home, 'data');
  const initdb = [
    `--pgdata=${data}`,
    '--username=postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--no-locale',
  ];
  execFileSync(join(programs, 'initdb'), initdb, { ...owner, stdio: 'ignore', cwd: home });
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(programs, 'postgres'), ['-D', data, '-k', home, ...settings], {
    ...owner,
    cwd: home,
    stdio: 'ignore',
  });
  await untilReady(programs, home);
  return {
    address: { host: home, user: 'postgres', port: PORT, database: 'postgres' },
    environment: { PGHOST: home, PGUSER: 'postgres', PGPORT: String(PORT) },
    version: execFileSync(join(programs, 'postgres'), ['--version'], { encoding: 'utf8' }).trim(),
    pids: () => [child.pid, ...childrenOf(child.pid)],
    load: (universe) => load(programs, home, universe),
    stop: () => end(child, 'SIGINT'),
  };
}

function findPrograms() {
  const installed = '/usr/lib/postgresql';
  const versions = existsSync(installed) ? readdirSync(installed) : [];
  const folders = versions.sort((a, b) => b - a).map((version) => join(installed, version, 'bin'));
  return folders.find((folder) => existsSync(join(folder, 'initdb')));
}

/** PostgreSQL refuses to run as root: it runs as the user that its package made, who has to get to its folder. */
function ownerOf(home) {
  chmodSync(dirname(home), 0o711);
  const [uid, gid] = ['-u', '-g'].map((which) =>
    Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' })),
  );
  chownSync(home, uid, gid);
  return { uid, gid };
}

async function untilReady(programs, home) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { status } = spawnSync(join(programs, 'pg_isready'), ['-h', home, '-p', String(PORT)]);
    if (status === 0) return;
    await pause(100);
  }
  throw new Error('PostgreSQL did not start.');
}

function load(programs, home, universe) {
  writeFileSync(join(home, 'copy.sql'), writeTables(home, universe));
  for (const file of FILES) {
    const path = file === 'copy.sql' ? join(home, file) : join(BENCH, 'peers', file);
    psql(programs, home, ['-f', path]);
  }
  psql(programs, home, ['-c', 'VACUUM (ANALYZE, FREEZE)']);
}

function psql(programs, home, what) {
  const connection = ['-h', home, '-p', String(PORT), '-U', 'postgres', '-d', 'postgres'];
  const options = ['-X', '-q', '-v', 'ON_ERROR_STOP=1'];
  execFileSync(join(programs, 'psql'), [...connection, ...options, ...what], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Each connection is a process. */
function childrenOf(pid) {
  const isChild = (name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
      return Number(stat.slice(stat.lastIndexOf(')') + 4).split(' ')[0]) === pid;
    } catch {
      return false; // it has ended meanwhile
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isChild(name))
    .map(Number);
}
