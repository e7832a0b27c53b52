/**
 * Makes a checkout ready to run: installs the packages when the lockfile has changed, builds what has changed. Needs no
 * package itself, for in a fresh clone there is none. `npm start` and `npm test` run it first; a second run does nothing.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const [MAJOR, MINOR] = process.versions.node.split('.').map(Number);

/** Each step: what it is made of, the file that tells of which, and the commands. Packages come first: the others need them. */
const STEPS = [
  {
    name: 'Installing packages',
    from: ['package-lock.json'],
    stamp: 'node_modules/.prepared',
    run: ['npm ci'],
  },
  {
    name: 'Building the server',
    from: ['src', 'tsconfig.json', 'package-lock.json'],
    except: [join('src', 'playground'), join('src', 'explorer')],
    stamp: 'dist/.prepared-server',
    run: ['npm run build:server'],
  },
  {
    name: 'Building the playground',
    from: ['src/playground', 'schema/examples', 'package-lock.json'],
    stamp: 'dist/playground/.prepared',
    run: ['npm run build:playground'],
  },
  {
    name: 'Building the explorer',
    from: [
      'src/explorer',
      'src/model',
      'schema/api.graphql',
      'scripts/print-operations.mjs',
      'package-lock.json',
    ],
    // Printed on the way.
    except: [join('src', 'explorer', 'operations.ts')],
    stamp: 'dist/explorer/.prepared',
    run: ['npm run build:explorer'],
  },
];

if (MAJOR < 20 || (MAJOR === 20 && MINOR < 19)) {
  fail(
    `Allegiance needs Node 20.19 or later, and this is ${process.versions.node}. Install a newer one from your system's packages.`,
  );
}
for (const step of STEPS) prepare(step);

function prepare({ name, from, except, stamp, run }) {
  const wanted = digest(from, except);
  const path = join(ROOT, stamp);
  if (existsSync(path) && readFileSync(path, 'utf8') === wanted) return;
  process.stderr.write(`${name} …\n`);
  for (const command of run) {
    const { status, stdout, stderr } = spawnSync(command, { cwd: ROOT, shell: true, encoding: 'utf8' });
    if (status !== 0) fail(`\`${command}\` failed:\n${stdout}${stderr}`);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, wanted);
}

/** Of the names and contents of all files: a time would say that a fresh clone is new. */
function digest(paths, except = []) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths.flatMap(files)) {
    if (except.some((folder) => path.startsWith(folder))) continue;
    hash.update(path).update(readFileSync(join(ROOT, path)));
  }
  return hash.digest('hex');
}

function files(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => files(join(path, name)));
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
