import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { createApp } from '../../src/http/create-app.js';
import { projectRoot } from '../../src/project-root.js';
import { readFacts } from '../../src/seed/read-facts.js';
import { cleanUp } from './clean-up.js';
import { testAddress, testDatabase } from './test-database.js';

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

/** The real API over the database of the test run, without a socket. */
export async function openApi(): Promise<Api> {
  const { data } = readFacts(join(projectRoot, 'data'));
  const schema = await buildSchema(data.catalogue);
  const serving = { database: testDatabase(), catalogue: data.catalogue, release: testAddress.release };
  const app = await createApp(schema, serving, 'silent');
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
