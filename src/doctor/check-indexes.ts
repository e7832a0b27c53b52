import type { Database } from '../database/connect.js';
import { readCypher } from '../database/cypher-file.js';
import { SCHEMA } from '../seed/statements.js';
import { type Finding, failure, ok } from './finding.js';

const CHECK = 'indexes';
const INDEXES = readCypher('doctor/indexes');
const NAMED = /(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/g;

/** Whether every index that the schema has is there, and ready. A release makes them, so there are none before the first. */
export async function checkIndexes(database: Database): Promise<Finding> {
  const states = new Map((await database.read(INDEXES, {})).map(({ name, state }) => [name, state]));
  const expected = SCHEMA.flatMap(({ text }) => [...text.matchAll(NAMED)].map(([, name]) => name));
  const missing = expected.filter((name) => !states.has(name));
  const idle = expected.filter((name) => states.has(name) && states.get(name) !== 'ONLINE');
  if (missing.length + idle.length === 0) return ok(CHECK, `All ${expected.length} are online.`);
  const told = [
    ...missing.map((name) => `${name} is missing`),
    ...idle.map((name) => `${name} is ${states.get(name)}`),
  ];
  return failure(CHECK, `${told.join(', ')}.`, 'Drop what failed, and load again: `allegiance seed`.');
}
