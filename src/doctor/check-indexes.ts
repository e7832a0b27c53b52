import type { Database } from '../database/connect.js';
import { indexStates } from '../seed/index-states.js';
import { type Finding, failure, ok } from './finding.js';

const CHECK = 'indexes';

/** Whether every index that the schema has is there, and ready. */
export async function checkIndexes(database: Database): Promise<Finding> {
  const { expected, missing, idle } = await indexStates(database);
  if (missing.length + idle.size === 0) return ok(CHECK, `All ${expected.length} are online.`);
  const told = [
    ...missing.map((name) => `${name} is missing`),
    ...[...idle].map(([name, state]) => `${name} is ${state}`),
  ];
  return failure(CHECK, `${told.join(', ')}.`, 'Drop what failed, and load again: `allegiance seed`.');
}
