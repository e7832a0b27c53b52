import { setTimeout as pause } from 'node:timers/promises';
import type { RunningDatabase } from '../running-database.js';
import { type EmbeddedDatabase, type EmbeddedOptions, startEmbedded } from './start-embedded.js';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Starts an embedded Neo4j, and starts it again on the same store and port whenever it ends without being asked: killed, or out
 * of memory. Whoever is connected needs to know nothing of it. Refuses what startEmbedded refuses, at the first start only;
 * later it tries again, ever more seldom, and says so.
 */
export async function keepRunning(options: EmbeddedOptions): Promise<RunningDatabase> {
  const { onStage = () => {} } = options;
  let current: EmbeddedDatabase = await startEmbedded(options);
  const { uri } = current;
  const port = Number(new URL(uri).port);
  const stopped = new AbortController();

  const startAgain = async (): Promise<void> => {
    for (let wait = FIRST_PAUSE_MS; !stopped.signal.aborted; wait = Math.min(2 * wait, LONGEST_PAUSE_MS)) {
      try {
        current = await startEmbedded({ ...options, port });
        return;
      } catch (error) {
        onStage(`Neo4j could not be started again: ${error instanceof Error ? error.message : error}`);
        await pause(wait, undefined, { signal: stopped.signal }).catch(() => {});
      }
    }
  };
  const watch = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      await current.exited;
      if (stopped.signal.aborted) return;
      onStage('Neo4j has ended');
      await startAgain();
    }
  };
  const watching = watch();

  return {
    ...current,
    stop: async () => {
      stopped.abort();
      await current.stop();
      await watching;
      // One that was starting at that moment has started since.
      await current.stop();
    },
  };
}
