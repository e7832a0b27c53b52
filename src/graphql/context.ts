import { atRelease, type ReleaseReader } from '../database/at-release.js';
import { type Database, READ_TIMEOUT_MS } from '../database/connect.js';
import type { Calendar } from '../model/calendar.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Engine } from '../traversal/engine.js';
import { type Loaders, makeLoaders } from './loaders.js';

/** What every resolver of one request shares. */
export interface Context {
  /** For what only the database answers: full-text search, and the collections that the library generates. */
  readonly database: ReleaseReader;
  /** What answers everything else. */
  readonly engine: Engine;
  readonly catalogue: Catalogue;
  /** By the id of the continuity. */
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly loaders: Loaders;
  /** All fields that the operation selects, at any depth, as `Type.field`: what is none of them need not be made. */
  readonly selected: ReadonlySet<string>;
  /** What @neo4j/graphql runs its generated reads with. */
  readonly executionContext: Database['driver'];
  readonly sessionConfig: { readonly database: string };
  readonly transaction: { readonly timeout: number };
}

/** What the server knows at start and every request needs. */
export interface Serving extends Pick<Context, 'catalogue' | 'calendars'> {
  readonly database: Database;
  /** What answers now: another release may take its place at any time, and a request keeps the one that it began with. */
  engine(): Engine;
}

/** A fresh context: what one request has loaded is forgotten with it. */
export function makeContext(
  { database, catalogue, calendars }: Serving,
  engine: Engine,
  selected: ReadonlySet<string>,
): Context {
  return {
    database: atRelease(database, engine.release),
    engine,
    catalogue,
    calendars,
    loaders: makeLoaders(engine, catalogue),
    selected,
    executionContext: database.driver,
    sessionConfig: { database: database.name },
    transaction: { timeout: READ_TIMEOUT_MS },
  };
}
