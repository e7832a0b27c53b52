import type { DatabaseSettings } from '../database/open-database.js';
import { openStore } from '../database/open-store.js';
import { checkFacts } from './check-facts.js';
import { checkHome } from './check-home.js';
import { checkIndexes } from './check-indexes.js';
import { checkMemory, type MemorySettings } from './check-memory.js';
import { checkPort } from './check-port.js';
import { checkPrograms } from './check-programs.js';
import { checkRelease } from './check-release.js';
import { checkServer } from './check-server.js';
import { type Finding, ok, refusal } from './finding.js';

export interface Examined extends DatabaseSettings, MemorySettings {
  readonly host: string;
  readonly port: number;
  readonly data: string;
}

/**
 * Looks at a set-up, one thing after the other, and changes nothing: an embedded database is booted where none runs, and ended
 * again. What cannot be looked at because of what was found before is left out.
 */
export async function* examine(settings: Examined, onStage: (stage: string) => void): AsyncIterable<Finding> {
  const facts = checkFacts(settings.data);
  yield facts;
  yield checkMemory(settings);
  yield checkPort(settings.host, settings.port);
  if (!settings.neo4j) {
    const found = [checkHome(settings.home), await checkPrograms(settings.home)];
    yield* found;
    if (found.some(({ state }) => state === 'error')) return;
  }
  yield* checkDatabase(settings, facts.state !== 'error', onStage);
}

async function* checkDatabase(
  settings: Examined,
  areWhole: boolean,
  onStage: (stage: string) => void,
): AsyncIterable<Finding> {
  try {
    const { database, close } = await openStore(settings, onStage);
    try {
      yield ok('database', `${settings.neo4j?.uri ?? 'The embedded one'} answers.`);
      yield checkServer(database);
      const release = await checkRelease(database, settings.data, areWhole);
      yield release;
      if (release.state === 'ok') yield checkIndexes(database);
    } finally {
      await close();
    }
  } catch (error) {
    yield refusal('database', error);
  }
}
