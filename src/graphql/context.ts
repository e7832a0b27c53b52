import { type Database, READ_TIMEOUT_MS } from '../database/connect.js';
import type { Calendar } from '../model/calendar.js';
import type { Catalogue } from '../model/catalogue.js';
import { type Loaders, makeLoaders } from './loaders.js';

/** What every resolver of one request shares. */
export interface Context {
  readonly database: Database;
  readonly catalogue: Catalogue;
  /** By the id of the continuity. */
  readonly calendars: ReadonlyMap<string, Calendar>;
  /** The digest of the release that is served. */
  readonly release: string;
  readonly loaders: Loaders;
  /** What @neo4j/graphql runs its generated reads with. */
  readonly executionContext: Database['driver'];
  readonly sessionConfig: { readonly database: string };
  readonly transaction: { readonly timeout: number };
}

/** What the server knows at start and every request needs. */
export type Serving = Pick<Context, 'database' | 'catalogue' | 'calendars' | 'release'>;

/** A fresh context: what one request has loaded is forgotten with it. */
export function makeContext(serving: Serving): Context {
  const { database } = serving;
  return {
    ...serving,
    loaders: makeLoaders(serving),
    executionContext: database.driver,
    sessionConfig: { database: database.name },
    transaction: { timeout: READ_TIMEOUT_MS },
  };
}
