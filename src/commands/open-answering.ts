import type { Settings } from '../config.js';
import { openStore } from '../database/open-store.js';
import { buildSchema } from '../graphql/build-schema.js';
import { createApp } from '../http/create-app.js';
import { openEngines } from '../projection/open-engines.js';
import { readFacts } from '../seed/read-facts.js';
import type { Answer } from './answer.js';

export interface Answering {
  answer(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

/**
 * The API over the database of the settings, in this process and without a port. It answers from the release that is loaded,
 * whatever has changed in the facts since.
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
    const app = await createApp(schema, serving, { logLevel: 'silent', answerCacheMb: 0 });
    return {
      answer: async (query, variables) =>
        (await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })).json(),
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
