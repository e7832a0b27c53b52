import { type Address, connect, type Database } from '../../src/database/connect.js';
import { cleanUp } from './clean-up.js';

/** Where the Neo4j of the test run is, and which release it holds: the facts of `data/`. Tests only read from it. */
export const testAddress = JSON.parse(process.env.TEST_DATABASE ?? '{}') as Address & {
  readonly release: string;
};

/** A connection to it, closed after the tests of the file. */
export function testDatabase(): Database {
  const database = connect(testAddress);
  cleanUp(() => database.close());
  return database;
}
