// Plain JavaScript without dependencies: it prepares the tests, so it runs before anything is compiled.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What to do where there are no readers, in one line. */
export const pythonAdvice =
  'The tests that need Python were skipped: install python3 with venv, and run the tests again with network.';

const PACKAGES = ['networkx==3.6.1', 'rdflib==7.6.0', 'gql[requests]==4.4.0', 'schemathesis==4.32.5'];
/** Whether all of them are there, without the time that it takes to load them. */
const LOOK = `import sys, importlib.util as util
sys.exit(any(util.find_spec(name) is None for name in ('networkx', 'rdflib', 'gql', 'schemathesis')))`;
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const HOME = join(ROOT, '.allegiance', 'python');
const BIN = process.platform === 'win32' ? 'Scripts' : 'bin';
const PYTHON = join(HOME, BIN, process.platform === 'win32' ? 'python.exe' : 'python');

/**
 * Answers the path of a Python that has the packages of the tests; undefined where there is none.
 * @returns {string | undefined}
 */
export function findPython() {
  return existsSync(PYTHON) && succeeds(PYTHON, '-c', LOOK) ? PYTHON : undefined;
}

/**
 * Answers the path of such a Python, after making one in the project's ignored folder where python3 is there and has none yet.
 * @returns {string | undefined}
 */
export function installPython() {
  const found = findPython();
  if (found !== undefined) return found;
  const isMade =
    succeeds('python3', '-m', 'venv', HOME) &&
    succeeds(PYTHON, '-m', 'pip', 'install', '-q', '--no-compile', '--retries', '0', ...PACKAGES);
  return isMade ? findPython() : undefined;
}

/**
 * @param {string} command
 * @param {...string} parameters
 */
function succeeds(command, ...parameters) {
  return spawnSync(command, parameters, { stdio: 'ignore' }).status === 0;
}
