import { atRelease, type ReleaseReader } from '../database/at-release.js';
import { type Database, READ_TIMEOUT_MS } from '../database/connect.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Engine } from '../traversal/engine.js';
import { type Loaders, makeLoaders } from './loaders.js';

/** What every resolver of one request shares. */
export interface Context extends Vocabulary {
  /** For what only the database answers: full-text search, and the collections that the library generates. */
  readonly database: ReleaseReader;
  /** What answers everything else. */
  readonly engine: Engine;
  readonly loaders: Loaders;
  /** All fields that the operation selects, at any depth, as `Type.field`: what is none of them need not be made. */
  readonly selected: ReadonlySet<string>;
  /** What @neo4j/graphql runs its generated reads with. */
  readonly executionContext: Database['driver'];
  readonly sessionConfig: { readonly database: string };
  readonly transaction: { readonly timeout: number };
}

/** What every request needs. */
export interface Serving {
  readonly database: Database;
  /** What answers now: another release may take its place at any time, and a request keeps the one that it began with. */
  engine(): Engine;
}

/** A fresh context: what one request has loaded is forgotten with it. */
export function makeContext({ database }: Serving, engine: Engine, selected: ReadonlySet<string>): Context {
  return {
    database: atRelease(database, engine.load.digest),
    engine,
    ...engine.vocabulary,
    loaders: makeLoaders(engine),
    selected,
    executionContext: database.driver,
    sessionConfig: { database: database.name },
    transaction: { timeout: READ_TIMEOUT_MS },
  };
}
