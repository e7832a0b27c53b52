import { join } from 'node:path';
import { AllegianceError } from '../errors.js';
import type { Address } from './connect.js';
import { keepRunning } from './embedded/keep-running.js';
import { requireEmbedded } from './embedded/prepare-embedded.js';
import type { BootTimes } from './running-database.js';
import { dockerWorks, startWithDocker } from './start-with-docker.js';

export interface DatabaseSettings {
  /** ALLEGIANCE_HOME. */
  readonly home: string;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  /** A Neo4j that is there already, and is not ours to start or stop. */
  readonly neo4j: Address | undefined;
}

export interface OpenedDatabase extends Address {
  /** Where it was booted here. */
  readonly boot?: BootTimes;
  /** Ends the database if it was started here. */
  stop(): Promise<void>;
}

/**
 * The database to use: the one that the settings name; else an embedded one, where Java is (and Maven, until the jars are
 * there); else one in Docker. With none of them it refuses with what the embedded one lacks (JAVA_MISSING, MAVEN_MISSING).
 * A stage is told when the work has been handed to another process; `giveUp` ends it where it has not come far.
 */
export async function openDatabase(
  { home, heapMb, pageCacheMb, neo4j }: DatabaseSettings,
  onStage: (message: string) => void,
  giveUp?: AbortSignal,
): Promise<OpenedDatabase> {
  if (neo4j) return { ...neo4j, stop: async () => {} };
  const lacking = await whatEmbeddedLacks(home);
  if (!lacking) {
    return keepRunning({
      home,
      store: join(home, 'store'),
      port: 0,
      heapMb,
      pageCacheMb,
      compiler: 'full',
      onStage,
      giveUp,
    });
  }
  if (!(await dockerWorks())) throw lacking;
  onStage('Starting Neo4j in Docker');
  return startWithDocker(home);
}

async function whatEmbeddedLacks(home: string): Promise<AllegianceError | undefined> {
  try {
    await requireEmbedded(home);
  } catch (error) {
    if (error instanceof AllegianceError) return error;
    throw error;
  }
}
