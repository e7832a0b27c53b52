import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Settings } from './config.js';
import { connect } from './database/connect.js';
import { openDatabase } from './database/open-database.js';
import { badSetting, portInUse } from './errors.js';
import { buildSchema } from './graphql/build-schema.js';
import { createApp } from './http/create-app.js';
import { openEngines } from './projection/open-engines.js';
import type { Problem } from './seed/problem.js';
import { readFacts } from './seed/read-facts.js';
import { type Seeded, seed } from './seed/seed.js';

/** Allegiance, running. */
export interface Running {
  /** http://host:port, with the port that was taken. */
  readonly url: string;
  readonly seeded: Seeded;
  readonly warnings: readonly Problem[];
  /** Lets requests under way finish, then ends the database that was started, if one was. */
  stop(): Promise<void>;
}

/**
 * Starts everything: reads the facts and builds the API while a Neo4j boots, seeds it, and listens. Answers when questions can
 * be asked. What it has begun is ended where a later step fails.
 */
export async function start(settings: Settings, onStage: (message: string) => void): Promise<Running> {
  const { data, warnings } = readFacts(settings.data);
  const [opened, schema] = await Promise.all([openDatabase(settings, onStage), buildSchema(data.catalogue)]);
  const database = connect(opened);
  const closeDatabase = async (): Promise<void> => {
    await database.close();
    await opened.stop();
  };
  try {
    await database.verify();
    onStage('Seeding');
    const seeded = await seed(database, data);
    const { catalogue, calendars } = data;
    const engines = await openEngines(database, catalogue, {
      projectionMb: settings.projectionMb,
      onChange: onStage,
    });
    const serving = { database, catalogue, calendars, engine: engines.current };
    const app = await createApp(schema, serving, settings);
    await listen(app, settings);
    const stop = async (): Promise<void> => {
      await app.close();
      await engines.stop();
      await closeDatabase();
    };
    return { url: urlOf(app, settings.host), seeded, warnings: [...warnings, ...seeded.warnings], stop };
  } catch (error) {
    await closeDatabase();
    throw error;
  }
}

async function listen(app: FastifyInstance, { host, port }: Settings): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') {
      throw badSetting(`HOST is "${host}", which is no address of this machine.`, {
        hint: 'Leave it out for 127.0.0.1.',
        cause,
      });
    }
    if (code !== 'EADDRINUSE') throw cause;
    throw portInUse(`Port ${port} of ${host} is taken.`, {
      hint: 'End what listens there, or set PORT.',
      cause,
    });
  }
}

function urlOf(app: FastifyInstance, host: string): string {
  const { port } = app.server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
