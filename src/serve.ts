import type { Settings } from './config.js';
import { connect, type Database } from './database/connect.js';
import type { OpenedDatabase } from './database/open-database.js';
import { buildSchema } from './graphql/build-schema.js';
import { createApp } from './http/create-app.js';
import type { Door } from './http/open-door.js';
import { type Engines, openEngines } from './projection/open-engines.js';
import type { DataSet } from './seed/data-set.js';
import type { Problem } from './seed/problem.js';
import { readFacts } from './seed/read-facts.js';
import { type Seeded, seed } from './seed/seed.js';
import type { Stages } from './stages.js';

/** What has begun already. */
export interface Begun {
  readonly opened: Promise<OpenedDatabase>;
  readonly door: Door;
  readonly stages: Stages;
  tell(stage: string): void;
}

export interface Served {
  readonly seeded: Seeded;
  readonly warnings: readonly Problem[];
  stop(): Promise<void>;
}

interface Answering {
  readonly database: Database;
  readonly seeded: Seeded;
  readonly engines: Engines;
  close(): Promise<void>;
}

/**
 * Reads the facts, builds the API, seeds the database as soon as there is one, and opens the door. Where it fails it closes what
 * it opened; the door and the database process are ended by whoever began them.
 */
export async function serve(settings: Settings, { opened, door, stages, tell }: Begun): Promise<Served> {
  const { data, warnings } = await stages.beside('facts', () => readFacts(settings.data));
  const asking = startAnswering(settings, data, { opened, stages, tell });
  try {
    const [schema, { database, seeded, engines, close }] = await Promise.all([
      stages.beside('API', () => buildSchema(data.catalogue)),
      asking,
    ]);
    const { catalogue, calendars } = data;
    const serving = { database, catalogue, calendars, engine: engines.current };
    const app = await createApp(schema, serving, settings);
    await app.ready();
    door.open((request, response) => app.routing(request, response));
    stages.end('routes');
    const stop = async (): Promise<void> => {
      await Promise.all([door.close(), app.close()]);
      await close();
      await (await opened).stop();
    };
    return { seeded, warnings: [...warnings, ...seeded.warnings], stop };
  } catch (error) {
    await asking.then(({ close }) => close()).catch(() => undefined);
    throw error;
  }
}

async function startAnswering(
  { projectionMb }: Settings,
  data: DataSet,
  { opened, stages, tell }: Omit<Begun, 'door'>,
): Promise<Answering> {
  const address = await opened;
  stages.end('database', { Java: address.boot?.javaMs, kernel: address.boot?.kernelMs });
  const database = connect(address);
  try {
    await database.verify();
    tell('Seeding');
    const seeded = await seed(database, data);
    stages.end(seeded.changed ? 'load' : 'release');
    const engines = await openEngines(database, data.catalogue, { projectionMb, onChange: tell });
    stages.end('projection');
    const close = async (): Promise<void> => {
      await engines.stop();
      await database.close();
    };
    return { database, seeded, engines, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}
