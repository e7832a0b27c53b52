import type { Address } from '../../src/database/connect.js';
import { ask } from './embedded-start.js';

const address = JSON.parse(process.env.SCRATCH_DATABASE ?? '{}') as Address;

/**
 * A Neo4j to write into, with nothing in it but the indexes of whoever wrote before. There is one for the whole run, since a boot takes
 * seconds and the first questions of a young one as many: test files run one at a time, and whoever asks for it begins anew.
 */
export async function scratchDatabase(): Promise<Address> {
  await emptyDatabase(address);
  return address;
}

export async function emptyDatabase(at: Address): Promise<void> {
  await ask(at, 'MATCH (n) DETACH DELETE n');
}

/** A Neo4j that is new has none; and one that has it keeps the plans of questions that were asked before. */
export async function dropSchema(at: Address): Promise<void> {
  for (const { name } of await ask(at, 'SHOW CONSTRAINTS YIELD name'))
    await ask(at, `DROP CONSTRAINT ${name}`);
  for (const { name } of await ask(at, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
    await ask(at, `DROP INDEX ${name}`);
}
