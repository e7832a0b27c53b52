import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Database } from '../database/connect.js';
import { buildSchema } from '../graphql/build-schema.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Engine } from '../traversal/engine.js';
import { type AppSettings, createApp } from './create-app.js';
import type { Door } from './open-door.js';

/** A schema, and the relationship types that it has. */
export interface BuiltSchema {
  readonly catalogue: Catalogue;
  readonly schema: GraphQLSchema;
}

/** What answers behind a door, release after release. */
export interface ServedReleases {
  /** Has questions answered from this engine from now on. */
  serve(engine: Engine): Promise<void>;
  close(): Promise<void>;
}

/** The API for certain relationship types, which the schema names. */
interface Version {
  readonly app: FastifyInstance;
  engine: Engine;
  /** How many requests are under way. */
  requests: number;
}

const LOOK_MS = 50;

/**
 * Opens the door to the API of the release that is served. A release with other relationship types has a schema of its own: what
 * is under way is finished by the one before. `built` is at hand already, if it is the right one.
 */
export function serveReleases(
  database: Database,
  door: Door,
  settings: AppSettings,
  built?: BuiltSchema,
): ServedReleases {
  let served: Version | undefined;
  let closing = Promise.resolve();
  return {
    serve: async (engine) => {
      const { catalogue } = engine.vocabulary;
      settings.metrics?.serves(engine);
      if (served && hasTypes(served.engine.vocabulary, catalogue)) {
        served.engine = engine;
        return;
      }
      const schema = built && hasTypes(built, catalogue) ? built.schema : await buildSchema(catalogue);
      const next = await openVersion(database, engine, schema, settings);
      const previous = served;
      served = next;
      door.open((request, response) => answer(next, request, response));
      if (previous) closing = closing.then(() => closeVersion(previous));
    },
    close: async () => {
      await closing;
      await served?.app.close();
    },
  };
}

function hasTypes(one: { readonly catalogue: Catalogue }, catalogue: Catalogue): boolean {
  return isDeepStrictEqual(one.catalogue, catalogue);
}

async function openVersion(
  database: Database,
  engine: Engine,
  schema: GraphQLSchema,
  settings: AppSettings,
): Promise<Version> {
  const version: { app?: FastifyInstance; engine: Engine; requests: number } = { engine, requests: 0 };
  const app = await createApp(schema, { database, engine: () => version.engine }, settings);
  await app.ready();
  return Object.assign(version, { app });
}

function answer(version: Version, request: IncomingMessage, response: ServerResponse): void {
  version.requests++;
  response.once('close', () => {
    version.requests--;
  });
  version.app.routing(request, response);
}

async function closeVersion(version: Version): Promise<void> {
  while (version.requests > 0) await new Promise((next) => setTimeout(next, LOOK_MS));
  await version.app.close();
}
