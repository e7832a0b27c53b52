/** How every test is read: TypeScript by swc, as ESM. */
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  // NodeNext writes ./x.js for ./x.ts.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.allegiance'],
};

const withDatabase = {
  globalSetup: '<rootDir>/tests/support/start-database.mjs',
  globalTeardown: '<rootDir>/tests/support/stop-database.mjs',
};

/** They ask the server of the test run and do nothing else to it, so that several may at a time. */
const ASKING = [
  '<rootDir>/tests/{conformance,generated}/**/*.test.ts',
  '<rootDir>/tests/e2e/{explorer,playground}/**/*.test.ts',
];

/** @type {import('jest').Config} */
export default {
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/tests/{unit,data}/**/*.test.ts'] },
    {
      ...common,
      ...withDatabase,
      runner: '<rootDir>/tests/support/serial-runner.mjs',
      displayName: 'neo4j',
      testMatch: ['<rootDir>/tests/neo4j/**/*.test.ts', '<rootDir>/tests/e2e/*.test.ts'],
    },
    { ...common, ...withDatabase, displayName: 'server', testMatch: ASKING },
  ],
  reporters: ['default', '<rootDir>/tests/support/print-checked.mjs'],
  testTimeout: 30_000,
  // Of the tests that only ask. Those that write into a database share it: they run one after the other, in the process of jest itself.
  maxWorkers: 2,
};
