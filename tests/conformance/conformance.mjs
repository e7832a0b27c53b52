/** `npm run conformance`: all suites and clients of others, in full; one that is not there fails. Answers go to standard error. */
import { spawnSync } from 'node:child_process';

const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];
const TESTS = ['--selectProjects', 'neo4j', '--testPathPatterns', 'tests/conformance', '--verbose'];

const { status } = spawnSync(process.execPath, [...JEST, ...TESTS, ...process.argv.slice(2)], {
  env: { ...process.env, CONFORMANCE: '1' },
  stdio: 'inherit',
});
process.exit(status ?? 1);
