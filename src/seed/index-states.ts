import type { Database } from '../database/connect.js';
import { readCypher } from '../database/cypher-file.js';
import { SCHEMA } from './statements.js';

const INDEXES = readCypher('doctor/indexes');
const NAMED = /(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/g;
const EXPECTED = SCHEMA.flatMap(({ text }) => [...text.matchAll(NAMED)].map(([, name]) => String(name)));

/** The indexes that the schema has, by their names. */
export interface IndexStates {
  readonly expected: readonly string[];
  readonly missing: readonly string[];
  /** Those that are there and do not answer, with what they do instead: `POPULATING`, `FAILED`. */
  readonly idle: ReadonlyMap<string, string>;
}

/** Whether every index that the schema has is there, and ready. A release makes them, so there are none before the first. */
export async function indexStates(database: Database): Promise<IndexStates> {
  const rows = await database.read(INDEXES, {});
  const states = new Map(rows.map(({ name, state }) => [String(name), String(state)]));
  const idle = [...states].filter(([name, state]) => EXPECTED.includes(name) && state !== 'ONLINE');
  return {
    expected: EXPECTED,
    missing: EXPECTED.filter((name) => !states.has(name)),
    idle: new Map(idle),
  };
}
