import type { Address } from '../../src/database/connect.js';

/** The settings that name a database. */
export function databaseEnvironment({ uri, user, password, database }: Address): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}
