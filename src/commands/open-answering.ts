import type { AddressInfo } from 'node:net';
import type { Settings } from '../config.js';
import { openStore } from '../database/open-store.js';
import { buildSchema } from '../graphql/build-schema.js';
import { createApp } from '../http/create-app.js';
import { openEngines } from '../projection/open-engines.js';
import { readFacts } from '../seed/read-facts.js';

export interface Answering {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The API over the database of the settings, in this process and on a free port of the loopback address. It answers from the
 * release that is loaded, whatever has changed in the facts since.
 */
export async function openAnswering(
  settings: Settings,
  onStage: (stage: string) => void,
): Promise<Answering> {
  const { catalogue, calendars } = readFacts(settings.data).data;
  const { database, close } = await openStore(settings, onStage);
  try {
    // A single question is answered by Neo4j sooner than all of it would be read into memory.
    const engines = await openEngines(database, catalogue, { projectionMb: 0, onChange: onStage });
    const schema = await buildSchema(catalogue);
    const serving = { database, catalogue, calendars, engine: engines.current };
    const app = await createApp(schema, serving, { logLevel: 'silent', answerCacheMb: 0, exports: 1 });
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    return {
      url: `http://127.0.0.1:${port}`,
      close: async () => {
        await app.close();
        await engines.stop();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
