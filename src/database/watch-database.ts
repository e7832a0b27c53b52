import type { Driver, Session } from 'neo4j-driver';
import type { Database } from './connect.js';

/** Is told that a statement begins, by its name, and answers with what is to be told that it has ended. */
export type WatchStatement = (statement: string) => (error?: unknown) => void;

/** What @neo4j/graphql generates for a collection has no name of its own. */
const GENERATED = 'collection';

/** Both are told. */
export function watchBoth(one: WatchStatement, other: WatchStatement): WatchStatement {
  return (statement) => {
    const ends = [one(statement), other(statement)];
    return (error) => {
      for (const end of ends) end(error);
    };
  };
}

/** The same database, with somebody watching what it is asked: by name, never with its parameters. */
export function watchDatabase(database: Database, watch: WatchStatement): Database {
  return {
    ...database,
    driver: watchDriver(database.driver, watch),
    read: (...asked) => watched(watch(asked[0].name), () => database.read(...asked)),
    async *stream(...asked) {
      const end = watch(asked[0].name);
      try {
        yield* database.stream(...asked);
        end();
      } catch (error) {
        end(error);
        throw error;
      }
    },
  };
}

async function watched<T>(end: (error?: unknown) => void, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    end();
    return result;
  } catch (error) {
    end(error);
    throw error;
  }
}

/** The library opens a session for each collection, and reads by it once. */
function watchDriver(driver: Driver, watch: WatchStatement): Driver {
  const session: Driver['session'] = (config) => watchSession(driver.session(config), watch);
  return new Proxy(driver, {
    get: (target, name) => {
      const found = name === 'session' ? session : Reflect.get(target, name, target);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
}

function watchSession(session: Session, watch: WatchStatement): Session {
  const read = session.executeRead.bind(session);
  session.executeRead = (work, config) => watched(watch(GENERATED), () => read(work, config));
  return session;
}
