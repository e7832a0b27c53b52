import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Address } from '../connect.js';
import { storePassword } from './store-password.js';

/**
 * Where the Neo4j that another process runs on a store is reached; undefined where none says so. It may have been killed since: a
 * connection tells.
 */
export async function runningIn(store: string): Promise<Address | undefined> {
  try {
    const [port, password] = await Promise.all([readFile(join(store, 'port'), 'utf8'), storePassword(store)]);
    return { uri: `bolt://127.0.0.1:${port.trim()}`, user: 'neo4j', password, database: 'neo4j' };
  } catch {
    return undefined;
  }
}
