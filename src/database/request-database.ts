import type { Driver, Session } from 'neo4j-driver';
import pLimit, { type LimitFunction } from 'p-limit';
import { closeOn } from './close-on.js';
import type { Database } from './connect.js';

/** How many of the connections one request holds at a time: of 50, so that a dozen requests of the worst kind leave some. */
const MOST_AT_ONCE = 4;

/**
 * A database as one request may use it: some questions at a time, whatever its fields ask for at once, and none after the signal,
 * which ends those under way. `driver` is bound alike: @neo4j/graphql opens a session for every field of a question.
 */
export function requestDatabase(database: Database, signal: AbortSignal): Database {
  const inTurn = pLimit(MOST_AT_ONCE);
  return {
    ...database,
    driver: boundDriver(database.driver, signal, inTurn),
    read: (query, parameters) => inTurn(() => database.read(query, parameters, signal)),
    stream: (query, parameters) => database.stream(query, parameters, signal),
  };
}

function boundDriver(driver: Driver, signal: AbortSignal, inTurn: LimitFunction): Driver {
  const session = (config: Parameters<Driver['session']>[0]): Session =>
    boundSession(driver.session(config), signal, inTurn);
  return Object.create(driver, { session: { value: session } });
}

/** NOTE: a session that is opened takes no connection; it does when it is asked. */
function boundSession(session: Session, signal: AbortSignal, inTurn: LimitFunction): Session {
  const close = closeOn(signal, session);
  const executeRead: Session['executeRead'] = (work, config) =>
    inTurn(async () => {
      signal.throwIfAborted();
      return session.executeRead(work, config).catch((error: unknown) => {
        throw signal.aborted ? signal.reason : error;
      });
    });
  return Object.create(session, { executeRead: { value: executeRead }, close: { value: close } });
}
