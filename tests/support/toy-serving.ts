import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { CypherFile } from '../../src/database/cypher-file.js';
import type { Context, Serving } from '../../src/graphql/context.js';
import type { Engine } from '../../src/traversal/engine.js';

/** A server's parts without a database: its answers name the release that they are of, and what is asked is counted. */
export interface ToyServing {
  readonly schema: GraphQLSchema;
  readonly serving: Serving;
  /** How often each root field was asked, and the database for its release. */
  readonly asked: { entity: number; search: number; factions: number; release: number };
  /** Releases that the database holds from now on, one after the other, `one@later` for one loaded again; the last stays. */
  holds(...digests: (string | null)[]): void;
  /** What answers from now on. */
  serves(name: Engine['name'], release: string): void;
}

const SDL = `
  type Query {
    entity(id: ID!): Entity
    search(text: String!, first: Int = 25, like: Plain): [Entity!]!
    factions(limit: Int, where: FactionWhere): [Entity!]!
  }
  type Entity { name: String! allies(first: Int = 25): [Entity!]! }
  input FactionWhere { name: String not: FactionWhere }
  input Plain { name: String }
`;

const LOADED_AT = '2026-01-01T00:00:00Z';

function toyEngine(name: Engine['name'], release: string): Engine {
  const vocabulary = { catalogue: new Map(), calendars: new Map() };
  return { name, load: { digest: release, loadedAt: LOADED_AT }, vocabulary } as unknown as Engine;
}

/** Begins with a projection of the release `one`, which the database holds. The entity "bad" cannot be read. */
export function toyServing(): ToyServing {
  const asked = { entity: 0, search: 0, factions: 0, release: 0 };
  let held: (string | null)[] = ['one'];
  let engine = toyEngine('projection', 'one');
  const entity = (name: string, context: Context) => ({
    name: `${name} of ${context.engine.load.digest}`,
    allies: [],
  });
  const read = async ({ name }: CypherFile) => {
    if (name === 'queries/vocabulary') return [];
    asked.release++;
    const holds = held.length > 1 ? held.shift() : held[0];
    if (holds == null) return [];
    const [digest, loadedAt = LOADED_AT] = holds.split('@');
    return [{ release: { digest, loadedAt } }];
  };
  const resolvers = {
    Query: {
      entity: (_: unknown, { id }: { id: string }, context: Context) => {
        asked.entity++;
        if (id === 'bad') throw new Error('It cannot be read.');
        return entity(id, context);
      },
      search: (_: unknown, { text }: { text: string }, context: Context) => {
        asked.search++;
        return [entity(text, context)];
      },
      factions: (_: unknown, _given: unknown, context: Context) => {
        asked.factions++;
        return [entity('faction', context)];
      },
    },
  };
  return {
    schema: makeExecutableSchema({ typeDefs: SDL, resolvers }),
    serving: {
      database: { name: 'toy', driver: {}, read } as unknown as Serving['database'],
      engine: () => engine,
    },
    asked,
    holds: (...digests) => {
      held = digests;
    },
    serves: (name, release) => {
      engine = toyEngine(name, release);
    },
  };
}
