import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { archiveFile, archiveState } from '../../src/database/embedded/class-archive.js';
import { requireEmbedded } from '../../src/database/embedded/prepare-embedded.js';
import type { EmbeddedDatabase } from '../../src/database/embedded/start-embedded.js';
import { findJavaProgram } from '../../src/database/find-program.js';
import { type Parent, startParent } from '../support/embedded-parent.js';
import { listeningAddresses, pidOfStore } from '../support/embedded-processes.js';
import { ask, during, startThrowAway } from '../support/embedded-start.js';
import { errorOf } from '../support/error-of.js';
import { eventually, isRunning } from '../support/eventually.js';
import { embeddedHome, programs, temporaryFolder, withPath } from '../support/folders.js';

// Most of these boot twice, and a fresh machine has a recording going on beside them.
jest.setTimeout(60_000);

const onLinux = process.platform === 'linux' ? test : test.skip;

describe('a database that was started', () => {
  const store = temporaryFolder();
  let started: EmbeddedDatabase;

  beforeAll(async () => {
    started = await startThrowAway({ store });
  });

  test('takes its own password on the port that it found', async () => {
    expect(started.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    await during(started, (database) => database.verify());
  });

  test('refuses any other password', async () => {
    const error = await errorOf(during({ ...started, password: 'neo4j' }, (database) => database.verify()));
    expect(error).toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: 'The database refuses this user and password.',
    });
  });

  test('keeps its password where only its owner can read it', async () => {
    const { password } = started;
    expect(readFileSync(join(store, 'password'), 'utf8')).toBe(password);
    expect(password).toHaveLength(32);
    expect(statSync(join(store, 'password')).mode & 0o777).toBe(0o600);
    expect(statSync(join(store, 'data', 'dbms', 'auth.ini')).mode & 0o777).toBe(0o600);
  });

  test('reads no file', async () => {
    const reading = ask(started, "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line");
    await expect(reading).rejects.toThrow(/allow_csv_import_from_file_urls' is false/);
  });

  test('fetches no address', async () => {
    const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    let asked = false;
    server.on('connection', () => {
      asked = true;
    });
    await eventually('the server listens', () => server.listening);
    const { port } = server.address() as AddressInfo;
    const fetching = ask(started, `LOAD CSV FROM 'http://127.0.0.1:${port}/x.csv' AS line RETURN line`);
    await expect(fetching).rejects.toThrow(/block/);
    expect(asked).toBe(false);
    server.close();
  });

  onLinux('listens on the loopback address, on one port', async () => {
    const port = Number(new URL(started.uri).port).toString(16).toUpperCase().padStart(4, '0');
    const loopback = ['0100007F', '0000000000000000FFFF00000100007F'].map((address) => `${address}:${port}`);
    const [address, ...others] = listeningAddresses(started.pid);
    expect(loopback).toContain(address);
    expect(others).toEqual([]);
  });

  test('keeps its store to itself', async () => {
    const error = await errorOf(startThrowAway({ store }));
    expect(error).toMatchObject({
      code: 'STORE_IN_USE',
      message: `The store "${store}" is in use by another process.`,
    });
  });

  test('comes back with everything that was committed, and with its password, when it was killed', async () => {
    await ask(started, "CREATE (:Test {id: 'kept'})");
    process.kill(started.pid, 'SIGKILL');
    expect(await started.exited).toEqual({ code: null });

    const restarted = await startThrowAway({ store });
    expect(restarted.password).toBe(started.password);
    expect(await ask(restarted, 'MATCH (n:Test) RETURN n.id AS id')).toEqual([{ id: 'kept' }]);
  });
});

test('a port that is taken is refused', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await eventually('the server listens', () => server.listening);
  const { port } = server.address() as AddressInfo;
  const error = await errorOf(startThrowAway({ port }));
  expect(error).toMatchObject({ code: 'PORT_IN_USE', message: `Port ${port} of 127.0.0.1 is taken.` });
  server.close();
});

/** What the databases of the test run have prepared when they started first. */
describe('a second start', () => {
  const store = temporaryFolder();
  let archive: string;
  let started: EmbeddedDatabase;

  beforeAll(async () => {
    const { files, java } = await requireEmbedded(embeddedHome);
    archive = archiveFile(files, java);
    await eventually(
      'the archive is recorded',
      async () => (await archiveState(archive)) !== 'missing',
      150_000,
    );
    const fails = 'exit 1';
    const links = { java: { link: String(findJavaProgram('java')) } };
    const path = programs(join(temporaryFolder(), 'bin'), { ...links, javac: fails, jar: fails, mvn: fails });
    started = await withPath(path, () => startThrowAway({ store }));
  }, 180_000);

  test('needs no network, no Maven and no compiler', async () => {
    await during(started, (database) => database.verify());
  });

  onLinux('reads the classes that the first has recorded', async () => {
    expect(await archiveState(archive)).toBe('ready');
    expect(readFileSync(`/proc/${started.pid}/maps`, 'utf8')).toContain(archive);
  });

  test('stops within two seconds, and asking twice does no harm', async () => {
    const before = Date.now();
    await Promise.all([started.stop(), started.stop()]);
    expect(Date.now() - before).toBeLessThan(2_000);
    expect(await started.exited).toEqual({ code: 0 });
    expect(isRunning(started.pid)).toBe(false);
  });

  test('makes a store again whose making was killed, though Neo4j itself would refuse it for good', async () => {
    renameSync(join(store, 'password'), join(store, 'password.new')); // it gets its name when the store has booted once
    rmSync(join(store, 'data', 'transactions'), { recursive: true });
    const again = await startThrowAway({ store });
    await during(again, (database) => database.verify());
    await again.stop();
  });

  test('does not open a store whose password is gone with another one', async () => {
    rmSync(join(store, 'password'));
    const error = await errorOf(startThrowAway({ store }));
    expect(error.code).toBe('DATABASE_FAILED');
    expect(error.message).toContain('its password file is gone');
  });
});

describe('when the process that started it', () => {
  let parents: readonly Parent[];

  beforeAll(async () => {
    parents = await Promise.all([startParent(), startParent()]);
  });

  test('is killed, the database ends', async () => {
    const { child, databasePid } = parents[0] as Parent;
    child.kill('SIGKILL');
    await eventually('the database has ended', () => !isRunning(databasePid));
  });

  test('gets ctrl-C, the database still answers until it is stopped, and writes nothing of its own', async () => {
    const { child, databasePid, lines } = parents[1] as Parent;
    process.kill(-Number(child.pid), 'SIGINT');
    await eventually('the parent has ended', () => child.exitCode !== null);
    expect(lines).toEqual([String(databasePid), 'answered and stopped']);
    expect(isRunning(databasePid)).toBe(false);
  });
});

onLinux('a stop does not wait for the classes to be recorded, and ends that, too', async () => {
  const { files } = await requireEmbedded(embeddedHome);
  const home = temporaryFolder();
  const own = join(home, basename(files.folder));
  mkdirSync(own);
  symlinkSync(files.jars, join(own, basename(files.jars)));
  copyFileSync(files.launcher, join(own, basename(files.launcher)));

  const started = await startThrowAway({ home });
  const recorder = await recorderIn(own);
  const before = Date.now();
  await started.stop();
  expect(Date.now() - before).toBeLessThan(4_000);
  expect(isRunning(recorder)).toBe(false);
  expect(readdirSync(own).filter((name) => name.endsWith('.jsa'))).toEqual([]);
});

/** The process that records, once it takes queries. */
async function recorderIn(folder: string): Promise<number> {
  const recorder = () => pidOfStore(join(folder, 'recording', 'store'));
  await eventually('somebody records', () => recorder() !== undefined);
  const pid = Number(recorder());
  await eventually('it takes queries', () => listeningAddresses(pid).length > 0, 60_000);
  return pid;
}
