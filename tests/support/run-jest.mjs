import { spawnSync } from 'node:child_process';

const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];

/** Runs the tests of a folder in their long form, which the environment asks for, and ends with their code. */
export function runJest(folder, environment) {
  const tests = ['--testPathPatterns', folder, '--verbose', ...process.argv.slice(2)];
  const env = { ...process.env, ...environment };
  const { status } = spawnSync(process.execPath, [...JEST, ...tests], { env, stdio: 'inherit' });
  process.exit(status ?? 1);
}
