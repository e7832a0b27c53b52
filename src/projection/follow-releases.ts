import type { Database } from '../database/connect.js';
import { databaseUnreachable } from '../errors.js';
import { isSameLoad, type Release } from '../model/release.js';
import { release } from '../queries/release.js';
import type { Engine } from '../traversal/engine.js';
import { openCypherEngine } from '../traversal/open-cypher-engine.js';
import { buildProjection } from './build-projection.js';
import { projectionEngine } from './projection-engine.js';

/** How often the database is asked whether it holds another release: answers are older than it by this and the reading of it. */
const POLL_MS = 1_000;

/** What a projection takes in memory: 350 and 450 were measured of facts without notes, and texts and attestations take more. */
const BYTES_OF_RELATIONSHIP = 500;
const BYTES_OF_ENTITY = 1_000;
const MEGABYTE = 1024 * 1024;

export interface EngineSettings {
  /** The most that a projection may take; 0 for none at all. */
  readonly projectionMb: number;
  /** Is told why a release is not answered from memory, and why one could not be read. */
  onChange(message: string): void;
}

/** What looks for other releases. */
export interface Following {
  stop(): Promise<void>;
}

/**
 * Reads the release that the database holds, and from then on every other that it comes to hold, and hands over what answers from
 * it; until then answers come from the one before. A request keeps the engine that it began with. Where a projection would take
 * too much memory, answers come from the database itself.
 */
export async function followReleases(
  database: Database,
  settings: EngineSettings,
  serve: (engine: Engine) => void | Promise<void>,
): Promise<Following> {
  let current = await openEngine(database, settings);
  await serve(current);
  let stopped = false;
  let timer: NodeJS.Timeout;
  const poll = async (): Promise<void> => {
    try {
      const latest = await release(database);
      if (!latest || isSameLoad(latest, current.load) || stopped) return;
      const next = await openEngine(database, settings);
      await serve(next);
      current = next;
    } catch (error) {
      // NOTE: a database that does not answer is no reason to answer nothing: the projection still does.
      settings.onChange(`The database was not read again: ${error instanceof Error ? error.message : error}`);
    }
  };
  let polling = Promise.resolve();
  const schedule = (): void => {
    timer = setTimeout(() => {
      polling = poll().then(() => (stopped ? undefined : schedule()));
    }, POLL_MS);
    timer.unref();
  };
  schedule();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await polling;
    },
  };
}

async function openEngine(database: Database, { projectionMb, onChange }: EngineSettings): Promise<Engine> {
  const latest = await release(database);
  if (!latest)
    throw databaseUnreachable('The database holds no release.', { hint: 'Seed it, and start again.' });
  const needed = megabytesOf(latest);
  if (needed <= projectionMb) return projectionEngine(await buildProjection(database));
  if (projectionMb > 0)
    onChange(`The release would take ${needed} MB in memory, and may take ${projectionMb}: Neo4j answers.`);
  return openCypherEngine(database, latest);
}

function megabytesOf({ entities, relationships }: Release): number {
  return Math.ceil((entities * BYTES_OF_ENTITY + relationships * BYTES_OF_RELATIONSHIP) / MEGABYTE);
}
