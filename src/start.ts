import type { Settings } from './config.js';
import { type OpenedDatabase, openDatabase } from './database/open-database.js';
import { openDoor } from './http/open-door.js';
import type { Problem } from './seed/problem.js';
import type { Seeded } from './seed/seed.js';
import { startStages } from './stages.js';

/** Allegiance, running. */
export interface Running {
  /** http://host:port, with the port that was taken. */
  readonly url: string;
  readonly seeded: Seeded;
  readonly warnings: readonly Problem[];
  /** How long each part of the start took, in one line. */
  readonly stages: string;
  /** Lets requests under way finish, then ends the database that was started, if one was. */
  stop(): Promise<void>;
}

/**
 * Starts everything: listens, has a Neo4j boot, and while it does loads the rest of the program, reads the facts and builds the
 * API. Answers when questions can be asked; /livez is answered from the first moment on. What it has begun is ended where a later
 * step fails.
 */
export async function start(settings: Settings, onStage: (message: string) => void): Promise<Running> {
  const stages = startStages();
  const door = await openDoor(settings);
  const giveUp = new AbortController();
  const tell = (stage: string): void => {
    door.say(stage);
    onStage(stage);
  };
  let opened: Promise<OpenedDatabase> | undefined;
  try {
    ({ opened } = await beginToOpen(settings, tell, giveUp.signal));
    stages.end('launch');
    // NOTE: only now, since it loads the libraries, which takes this process a second in which it could launch nothing.
    const { serve } = await import('./serve.js');
    const { stop, ...served } = await serve(settings, { opened, door, stages, tell });
    return { url: door.url, stages: stages.summary(), ...served, stop };
  } catch (error) {
    giveUp.abort();
    await Promise.all([door.close(), opened?.then((database) => database.stop()).catch(() => undefined)]);
    throw error;
  }
}

/** Answers when another process has the work, or there is nothing to do; refuses what openDatabase refuses until then. */
async function beginToOpen(
  settings: Settings,
  tell: (stage: string) => void,
  giveUp: AbortSignal,
): Promise<{ opened: Promise<OpenedDatabase> }> {
  return new Promise((begun, refuse) => {
    const opened: Promise<OpenedDatabase> = openDatabase(
      settings,
      (stage) => {
        tell(stage);
        // The process is spawned right after it was told of.
        setImmediate(() => begun({ opened }));
      },
      giveUp,
    );
    opened.then(() => begun({ opened }), refuse);
  });
}
