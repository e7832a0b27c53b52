import type { Database } from '../database/connect.js';
import { indexStates } from '../seed/index-states.js';
import { type Finding, failure, ok } from './finding.js';

const CHECK = 'indexes';
const FAILED = 'FAILED';

/** Whether every index that the schema has is there, and ready. */
export async function checkIndexes(database: Database): Promise<Finding> {
  const { expected, missing, idle } = await indexStates(database);
  if (missing.length + idle.size === 0) return ok(CHECK, `All ${expected.length} are online.`);
  const told = [
    ...missing.map((name) => `${name} is missing`),
    ...[...idle].map(([name, state]) => `${name} is ${state}`),
  ];
  const hints = hintsOf(missing, idle);
  return failure(CHECK, `${told.join(', ')}.`, hints.join(' '));
}

function hintsOf(missing: readonly string[], idle: ReadonlyMap<string, string>): string[] {
  const failed = [...idle].filter(([, state]) => state === FAILED).map(([name]) => name);
  const makes = failed.length > 0 || missing.length > 0;
  return [
    ...(failed.length > 0 ? [`Drop what failed: ${failed.join(', ')}.`] : []),
    ...(makes ? ['`allegiance seed` makes what is missing, and loads nothing again for it.'] : []),
    ...(idle.size > failed.length
      ? ['Neo4j is still making what is not ready: look again in a moment.']
      : []),
  ];
}
