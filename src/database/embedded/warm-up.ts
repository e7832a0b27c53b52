import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../project-root.js';
import { connect, type Database } from '../connect.js';
import { readCypher } from '../cypher-file.js';
import { storePassword } from './store-password.js';

/**
 * Has a throw-away database load the classes that ours will: it makes our schema, and plans every query of ours without
 * running it. Those classes then stand in the archive beside the ones of the boot.
 */
export async function warmUp(port: number, store: string, signal: AbortSignal): Promise<void> {
  const password = await storePassword(store);
  const database = connect({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' });
  try {
    for (const name of cypherNames()) {
      if (signal.aborted) return;
      await plan(database, name).catch(() => {});
    }
  } finally {
    await database.close();
  }
}

async function plan(database: Database, name: string): Promise<unknown> {
  const file = readCypher(name);
  if (name.startsWith('schema/')) return database.define(file);
  return database.read({ ...file, text: `EXPLAIN ${file.text}` }, {});
}

/** In whatever order: it changes nothing in what is loaded. */
function cypherNames(): string[] {
  const files = readdirSync(join(projectRoot, 'cypher'), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.cypher')).map((file) => file.slice(0, -'.cypher'.length));
}
