import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type Address, connect, type Database } from '../../src/database/connect.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { createApp } from '../../src/http/create-app.js';
import { projectRoot } from '../../src/project-root.js';
import type { DataSet } from '../../src/seed/data-set.js';
import { readFacts } from '../../src/seed/read-facts.js';
import { seed } from '../../src/seed/seed.js';
import type { Engine } from '../../src/traversal/engine.js';
import { cleanUp } from './clean-up.js';
import { openTestEngine } from './open-test-engine.js';
import { testDatabase } from './test-database.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question, which a test states beside it.
type Json = any;

export interface Api {
  readonly app: FastifyInstance;
  readonly schema: GraphQLSchema;
  /** The data of an answer. Fails on an error. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Json>;
  /** The errors of an answer. Fails where there are none. */
  refused(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<{ message: string; extensions: Json; path?: Json }[]>;
}

/** A database of the test's own, and the facts that it is to hold. */
export interface World {
  readonly address: Address;
  readonly data: DataSet;
}

/** The real API, without a socket: over the database of the test run, or over another, which is seeded first; by either engine. */
export async function openApi(world?: World, engineName: Engine['name'] = 'projection'): Promise<Api> {
  const data = world?.data ?? readFacts(join(projectRoot, 'data')).data;
  const schema = await buildSchema(data.catalogue);
  const database = await openDatabase(world);
  const engine = await openTestEngine(database, engineName);
  const serving = { database, engine: () => engine };
  const app = await createApp(schema, serving, { logLevel: 'silent', answerCacheMb: 1, exports: 2 });
  cleanUp(() => app.close());
  const send = async (query: string, variables?: Record<string, unknown>): Promise<Json> => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
    return response.json();
  };
  return {
    app,
    schema,
    async ask(query, variables) {
      const { data, errors } = await send(query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    async refused(query, variables) {
      const { errors } = await send(query, variables);
      if (!errors) throw new Error('Expected an error, and there was none.');
      return errors;
    },
  };
}

async function openDatabase(world: World | undefined): Promise<Database> {
  if (!world) return testDatabase();
  const database = connect(world.address);
  cleanUp(() => database.close());
  await seed(database, world.data);
  return database;
}
