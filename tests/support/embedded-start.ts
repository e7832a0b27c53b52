import { type Address, connect, type Database, type Row } from '../../src/database/connect.js';
import {
  type EmbeddedDatabase,
  type EmbeddedOptions,
  startEmbedded,
} from '../../src/database/embedded/start-embedded.js';
import { cleanUp } from './clean-up.js';
import { embeddedHome, temporaryFolder } from './folders.js';

/** A throw-away database, stopped after the tests of the file. */
export async function startThrowAway(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({
    home: embeddedHome,
    store: temporaryFolder(),
    port: 0,
    heapMb: 256,
    pageCacheMb: 16,
    compiler: 'quick',
    ...options,
  });
  cleanUp(() => database.stop());
  return database;
}

/** Asks a database something that no file of ours asks. */
export async function ask(address: Address, text: string): Promise<Row[]> {
  return during(address, (database) =>
    database.write((run) => run({ name: 'test', text, question: 'Does it?' }, {})),
  );
}

/** Does something with a connection, and closes it. */
export async function during<T>(address: Address, work: (database: Database) => Promise<T>): Promise<T> {
  const database = connect(address);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
