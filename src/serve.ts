import type { Settings } from './config.js';
import { connect } from './database/connect.js';
import type { OpenedDatabase } from './database/open-database.js';
import { watchDatabase } from './database/watch-database.js';
import { buildSchema } from './graphql/build-schema.js';
import type { OpenAppSettings } from './http/open-app.js';
import type { Door } from './http/open-door.js';
import { openWatchers, type Watchers } from './http/open-watchers.js';
import { type BuiltSchema, serveReleases } from './http/serve-releases.js';
import { readDocuments } from './http/trusted-documents.js';
import { followReleases } from './projection/follow-releases.js';
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

/**
 * Reads the facts, builds the API, seeds the database as soon as there is one, and opens the door. Where it fails it closes what
 * it opened; the door and the database process are ended by whoever began them.
 */
export async function serve(settings: Settings, begun: Begun): Promise<Served> {
  const { stages } = begun;
  const trusted = settings.documents === undefined ? undefined : readDocuments(settings.documents);
  const watchers = await openWatchers(settings);
  const { data, warnings } = await stages.beside('facts', () => readFacts(settings.data));
  const building = stages.beside('API', () => buildSchema(data.catalogue));
  // What it fails with is told where it is waited for.
  building.catch(() => undefined);
  const schema = building.then((built) => ({ catalogue: data.catalogue, schema: built }));
  const { seeded, close } = await answer({ ...settings, trusted, ...watchers }, data, schema, begun);
  const stop = async (): Promise<void> => {
    await begun.door.close();
    await close();
    await watchers.close();
    await (await begun.opened).stop();
  };
  return { seeded, warnings: [...warnings, ...seeded.warnings], stop };
}

async function answer(
  settings: Settings & Watchers & Pick<OpenAppSettings, 'trusted'>,
  data: DataSet,
  schema: Promise<BuiltSchema>,
  { opened, door, stages, tell }: Begun,
): Promise<{ readonly seeded: Seeded; close(): Promise<void> }> {
  const address = await opened;
  stages.end('database', { Java: address.boot?.javaMs, kernel: address.boot?.kernelMs });
  // NOTE: first, as it has the only thread for seconds on a busy machine: a database that answers would seem not to.
  const built = await schema;
  const database = watchDatabase(connect(address), settings.statement);
  try {
    await database.verify();
    tell('Seeding');
    const seeded = await seed(database, data);
    stages.end(seeded.changed ? 'load' : 'release');
    const releases = serveReleases(database, door, settings, built);
    const following = await followReleases(database, { ...settings, onChange: tell }, releases.serve);
    stages.end('projection');
    const close = async (): Promise<void> => {
      await following.stop();
      await releases.close();
      await database.close();
    };
    return { seeded, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}
