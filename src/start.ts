import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Settings } from './config.js';
import { connect, type Database } from './database/connect.js';
import { openDatabase } from './database/open-database.js';
import { buildSchema } from './graphql/build-schema.js';
import { createApp } from './http/create-app.js';
import { type Seeded, seed } from './seed/seed.js';

/** Allegiance, running. */
export interface Running {
  /** http://host:port, with the port that was taken. */
  readonly url: string;
  readonly seeded: Seeded;
  readonly database: Database;
  /** Lets requests under way finish, then ends the database that was started, if one was. */
  stop(): Promise<void>;
}

/**
 * Starts everything: opens a Neo4j, seeds it with the facts, builds the API and listens. Answers when questions can be asked.
 * What it has begun is ended where a later step fails.
 */
export async function start(settings: Settings, onStage: (message: string) => void): Promise<Running> {
  const opened = await openDatabase(settings, onStage);
  const database = connect(opened);
  const closeDatabase = async (): Promise<void> => {
    await database.close();
    await opened.stop();
  };
  try {
    await database.verify();
    onStage(`Reading ${settings.data}`);
    const seeded = await seed(database, settings.data);
    const { catalogue } = seeded.data;
    const schema = await buildSchema(catalogue);
    const serving = { database, catalogue, release: seeded.release.digest };
    const app = await createApp(schema, serving, settings.logLevel);
    await app.listen({ host: settings.host, port: settings.port });
    const stop = async (): Promise<void> => {
      await app.close();
      await closeDatabase();
    };
    return { url: urlOf(app, settings.host), seeded, database, stop };
  } catch (error) {
    await closeDatabase();
    throw error;
  }
}

function urlOf(app: FastifyInstance, host: string): string {
  const { port } = app.server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
