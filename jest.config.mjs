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

/** @type {import('jest').Config} */
export default {
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/tests/{unit,data}/**/*.test.ts'] },
    {
      ...common,
      ...withDatabase,
      displayName: 'neo4j',
      testMatch: ['<rootDir>/tests/{neo4j,e2e}/**/*.test.ts'],
    },
  ],
  reporters: ['default', '<rootDir>/tests/support/print-checked.mjs'],
  testTimeout: 30_000,
  // Two cores, one of which is Neo4j's: more workers reload the libraries more often and gain nothing.
  maxWorkers: 1,
};
