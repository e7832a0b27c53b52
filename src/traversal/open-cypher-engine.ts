import { atRelease } from '../database/at-release.js';
import type { Database } from '../database/connect.js';
import type { Load } from '../model/release.js';
import { vocabulary } from '../queries/vocabulary.js';
import { cypherEngine } from './cypher-engine.js';
import type { Engine } from './engine.js';

/** What answers from a database, of which `load` is what it holds; its relationship types and calendars are read. */
export async function openCypherEngine(holder: Database, load: Load): Promise<Engine> {
  const database = atRelease(holder, load.digest);
  return cypherEngine(database, load, await vocabulary(database));
}
