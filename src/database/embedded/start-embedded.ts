import type { RunningDatabase } from '../running-database.js';
import { archiveFile, archiveState, recordArchive } from './class-archive.js';
import { launch } from './launch.js';
import { prepareEmbedded } from './prepare-embedded.js';
import { storePassword } from './store-password.js';

export interface EmbeddedOptions {
  /** ALLEGIANCE_HOME: where the jars are kept. */
  readonly home: string;
  /** The folder of this store, with its password. */
  readonly store: string;
  /** 0 for a free one. */
  readonly port: number;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  /** `quick` boots sooner and answers slower in the long run: for tests. `full` is for serving. */
  readonly compiler: 'quick' | 'full';
  readonly onStage?: (message: string) => void;
  /** Ends the start where it says so before there is a database. */
  readonly giveUp?: AbortSignal | undefined;
}

export interface EmbeddedDatabase extends RunningDatabase {
  readonly pid: number;
  /** Settles when the process has ended, asked or not. */
  readonly exited: Promise<{ code: number | null }>;
}

/** It closes its databases in well under a second; this is for a disk that is slow to take what is left to write. */
const STOP_DEADLINE_MS = 20_000;

/**
 * Starts a real Neo4j in a process of its own and answers when it takes queries. It ends when it is stopped, or when this
 * process ends, however that may be. Refuses: JAVA_MISSING, MAVEN_MISSING, DOWNLOAD_FAILED, STORE_IN_USE, PORT_IN_USE, and
 * DATABASE_FAILED for the rest.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { home, store, giveUp, onStage = () => {} } = options;
  const { java, files } = await prepareEmbedded(home, onStage, giveUp);
  const archive = archiveFile(files, java);
  const state = await archiveState(archive);
  onStage('Starting Neo4j');
  const launched = await launch({
    ...options,
    java: java.file,
    launcher: files.launcher,
    ...(state === 'ready' && { archive: { read: archive } }),
  });
  const recording = new AbortController();
  const recorded =
    state === 'missing' ? recordArchive(files, java, recording.signal).catch(() => {}) : undefined;
  return {
    uri: `bolt://127.0.0.1:${launched.port}`,
    user: 'neo4j',
    password: await storePassword(store),
    database: 'neo4j',
    boot: launched.boot,
    pid: launched.pid,
    exited: launched.exited,
    stop: async () => {
      recording.abort();
      await Promise.all([launched.end(STOP_DEADLINE_MS), recorded]);
    },
  };
}
