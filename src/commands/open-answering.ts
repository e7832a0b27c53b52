import type { Settings } from '../config.js';
import { openStore } from '../database/open-store.js';
import { openDoor } from '../http/open-door.js';
import { serveReleases } from '../http/serve-releases.js';
import { followReleases } from '../projection/follow-releases.js';

export interface Answering {
  readonly url: string;
  close(): Promise<void>;
}

/** The API over the database of the settings, in this process and on a free port of the loopback address. */
export async function openAnswering(
  settings: Settings,
  onStage: (stage: string) => void,
): Promise<Answering> {
  const { database, close } = await openStore(settings, onStage);
  try {
    const door = await openDoor({ host: '127.0.0.1', port: 0, partingMs: 0 });
    const releases = serveReleases(database, door, { logLevel: 'silent', answerCacheMb: 0, exports: 1 });
    // A single question is answered by Neo4j sooner than all of it would be read into memory.
    const engines = { projectionMb: 0, onChange: onStage };
    const following = await followReleases(database, engines, releases.serve);
    return {
      url: door.url,
      close: async () => {
        await door.close();
        await following.stop();
        await releases.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
