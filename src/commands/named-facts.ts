import { resolve } from 'node:path';
import type { DataFiles } from '../seed/read-data.js';
import { readData } from '../seed/read-data.js';

/** Reads the files of facts that a command is to work with. What is refused is told as the argument's fault where there is one. */
export function namedFacts(facts: string, data: string): DataFiles {
  return readData(facts, facts !== '-' && resolve(facts) === data ? 'setting' : 'argument');
}
