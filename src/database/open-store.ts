import { join } from 'node:path';
import { type Address, connect, type Database } from './connect.js';
import { runningIn } from './embedded/running-in.js';
import { type DatabaseSettings, openDatabase } from './open-database.js';

export interface Store {
  readonly database: Database;
  close(): Promise<void>;
}

/** The database of the settings: that of a server that runs here, or one that is booted and ends with this process. */
export async function openStore(
  settings: DatabaseSettings,
  onStage: (stage: string) => void,
): Promise<Store> {
  const running = settings.neo4j ? undefined : await openRunning(join(settings.home, 'store'));
  if (running) return running;
  const opened = await openDatabase(settings, onStage);
  try {
    return await open(opened, () => opened.stop());
  } catch (error) {
    await opened.stop();
    throw error;
  }
}

/** Undefined where none runs: what one that was killed has left behind leads nowhere. */
async function openRunning(store: string): Promise<Store | undefined> {
  const address = await runningIn(store);
  try {
    return address && (await open(address, async () => {}));
  } catch {
    return undefined;
  }
}

async function open(address: Address, stop: () => Promise<void>): Promise<Store> {
  const database = connect(address);
  try {
    await database.verify();
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    database,
    close: async () => {
      await database.close();
      await stop();
    },
  };
}
