import { readFacts } from '../../src/seed/read-facts.js';
import { releaseOf } from '../../src/seed/release-of.js';
import { toRows } from '../../src/seed/rows.js';

/** Of the release that a folder of facts, or a file of JSON Lines, is loaded as. */
export function digestOf(facts: string): string {
  return releaseOf(toRows(readFacts(facts).data)).digest;
}
