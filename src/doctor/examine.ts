import type { DatabaseSettings } from '../database/open-database.js';
import { openStore } from '../database/open-store.js';
import { releaseMarker } from '../queries/release-marker.js';
import { checkContents } from './check-contents.js';
import { checkFacts } from './check-facts.js';
import { checkHome } from './check-home.js';
import { checkIndexes } from './check-indexes.js';
import { checkJavaHome } from './check-java-home.js';
import { checkMemory, type MemorySettings } from './check-memory.js';
import { checkPort } from './check-port.js';
import { checkPrograms } from './check-programs.js';
import { checkRelease } from './check-release.js';
import { checkServer } from './check-server.js';
import { checkSettings, type NamedSettings } from './check-settings.js';
import { type Finding, ok, refusal } from './finding.js';

export interface Examined extends DatabaseSettings, MemorySettings, NamedSettings {
  readonly host: string;
  readonly port: number;
  readonly data: string;
}

const MEMORY = [
  'ALLEGIANCE_HEAP_MB',
  'ALLEGIANCE_PAGE_CACHE_MB',
  'ALLEGIANCE_PROJECTION_MB',
  'ALLEGIANCE_ANSWER_CACHE_MB',
];

/**
 * Looks at a set-up, one thing after the other, and changes nothing: an embedded database is booted where none runs and all that it
 * takes is there, and ended again. Nothing is downloaded. What cannot be looked at because of what was found before is left out, as
 * is what a setting is about that cannot be used.
 */
export async function* examine(settings: Examined, onStage: (stage: string) => void): AsyncIterable<Finding> {
  yield* checkSettings(settings);
  const isUsed = (name: string): boolean => !settings.refused.has(name);
  // Without its password, a Neo4j of one's own is no embedded one.
  const knowsDatabase = isUsed('NEO4J_PASSWORD');
  const home = settings.neo4j || !knowsDatabase ? undefined : checkHome(settings.home);
  if (home) yield home;
  const facts = checkFacts(settings.data);
  yield facts;
  if (MEMORY.every(isUsed)) yield checkMemory(settings);
  if (isUsed('PORT')) yield checkPort(settings.host, settings.port);
  if (home) {
    const javaHome = await checkJavaHome(settings.home);
    if (javaHome) yield javaHome;
    const programs = await checkPrograms(settings.home);
    yield programs;
    if (home.state === 'error' || programs.state !== 'ok') return;
  }
  if (!knowsDatabase) return;
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
      const loaded = await releaseMarker(database);
      const found = await checkRelease(database, loaded, settings.data, areWhole);
      yield found;
      if (found.state !== 'error') yield* checkContents(database, loaded);
      if (loaded) yield checkIndexes(database);
    } finally {
      await close();
    }
  } catch (error) {
    yield refusal('database', error);
  }
}
