import neo4j, { type Driver, type QueryResult, type Session } from 'neo4j-driver';
import { databaseUnreachable } from '../errors.js';
import { closeOn } from './close-on.js';
import type { CypherFile } from './cypher-file.js';
import { toDatabaseError } from './to-database-error.js';
import { toDriverValues } from './to-driver-value.js';

export interface Address {
  /** `bolt://` for one server, `neo4j://` for a cluster, `neo4j+s://` for an encrypted one. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export type Parameters = Readonly<Record<string, unknown>>;
export type Row = Record<string, unknown>;
export type Run = (query: CypherFile, parameters: Parameters) => Promise<Row[]>;

/** A database, asked through files of Cypher only. Whole numbers go in and come out as numbers. */
export interface Database {
  readonly name: string;
  /** For @neo4j/graphql, which runs statements of its own. */
  readonly driver: Driver;
  /**
   * The rows that a query answers. Refuses to write, and to take longer than ten seconds (QUERY_TIMEOUT). The signal ends it in the
   * database too, and it fails with the signal's reason then.
   */
  read(query: CypherFile, parameters: Parameters, signal?: AbortSignal): Promise<Row[]>;
  /** The rows that a query answers, as they arrive: for what is too much to wait for. It may take five minutes. */
  stream(query: CypherFile, parameters: Parameters, signal?: AbortSignal): AsyncIterable<Row>;
  /** Does everything in one transaction or nothing. The work may run more than once: two writers can get in each other's way. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /**
   * Runs each statement of a file, ended by semicolons, by itself: a schema cannot share a transaction with data, and what
   * divides itself into transactions cannot be in one.
   */
  define(file: CypherFile, parameters?: Parameters): Promise<void>;
  /** Does it answer, to this user, for this database? Refuses what does not within five seconds (DATABASE_UNREACHABLE). */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/** How long a question may take the database. */
export const READ_TIMEOUT_MS = 10_000;
const STREAM_TIMEOUT_MS = 300_000;
/** A load holds its lock for as long as it takes. */
const WRITE_TIMEOUT_MS = 24 * 3_600_000;
const VERIFY_TIMEOUT_MS = 5_000;
const SECOND = 1000;

/**
 * The driver's defaults wait up to a minute for a connection and retry for half a minute: a request would hang that long
 * when the database is down. Here it fails in two seconds, and the caller may ask again.
 */
const SETTINGS = {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 50,
  connectionAcquisitionTimeout: 2 * SECOND,
  connectionTimeout: 2 * SECOND,
  maxTransactionRetryTime: 2 * SECOND,
  connectionLivenessCheckTimeout: 30 * SECOND,
  maxConnectionLifetime: 3600 * SECOND,
} as const;

/** Opens a database. It is reached when it is first asked, so nothing is refused here but an address that is none. */
export function connect({ uri, user, password, database }: Address): Database {
  const driver = driverFor(uri, user, password);
  const session = (mode: 'READ' | 'WRITE') => driver.session({ database, defaultAccessMode: mode });
  const during = async <T>(
    mode: 'READ' | 'WRITE',
    work: (open: Session) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> => {
    signal?.throwIfAborted();
    const open = session(mode);
    const done = closeOn(signal, open);
    try {
      return await work(open);
    } catch (error) {
      throw signal?.aborted ? signal.reason : toDatabaseError(error);
    } finally {
      await done();
    }
  };
  return {
    name: database,
    driver,
    read: ({ text }, parameters, signal) =>
      during(
        'READ',
        async (open) =>
          toRows(await open.run(text, toDriverValues(parameters), { timeout: READ_TIMEOUT_MS })),
        signal,
      ),
    async *stream({ text }, parameters, signal) {
      signal?.throwIfAborted();
      const open = session('READ');
      const done = closeOn(signal, open);
      try {
        const result = open.run(text, toDriverValues(parameters), { timeout: STREAM_TIMEOUT_MS });
        for await (const record of result) yield record.toObject();
      } catch (error) {
        throw signal?.aborted ? signal.reason : toDatabaseError(error);
      } finally {
        await done();
      }
    },
    write: (work) =>
      during('WRITE', (open) =>
        open.executeWrite(
          (transaction) =>
            work(async ({ text }, parameters) =>
              toRows(await transaction.run(text, toDriverValues(parameters))),
            ),
          { timeout: WRITE_TIMEOUT_MS },
        ),
      ),
    define: ({ text }, parameters = {}) =>
      during('WRITE', async (open) => {
        for (const statement of statementsOf(text)) await open.run(statement, toDriverValues(parameters));
      }),
    verify: () =>
      within(
        VERIFY_TIMEOUT_MS,
        uri,
        during('READ', async (open) => (await open.beginTransaction()).commit()),
      ),
    close: () => driver.close(),
  };
}

function driverFor(uri: string, user: string, password: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), SETTINGS);
  } catch (cause) {
    throw databaseUnreachable(`"${uri}" is not the address of a database.`, {
      hint: 'Expecting NEO4J_URI to look like bolt://127.0.0.1:7687 or neo4j+s://example.com.',
      cause,
    });
  }
}

function toRows({ records }: QueryResult): Row[] {
  return records.map((record) => record.toObject());
}

/** A semicolon at the end of a line ends a statement: none of ours has one anywhere else. */
function statementsOf(text: string): string[] {
  return text.split(/;\s*(?:\n|$)/).filter((statement) => statement.trim() !== '');
}

async function within<T>(milliseconds: number, uri: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    const error = databaseUnreachable(`"${uri}" did not answer within ${milliseconds / SECOND} seconds.`);
    timer = setTimeout(() => refuse(error), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
