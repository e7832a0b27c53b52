import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { launch } from '../../../src/database/embedded/launch.js';
import { errorOf } from '../../support/error-of.js';
import { eventually, isRunning } from '../../support/eventually.js';
import { programs, temporaryFolder } from '../../support/folders.js';

// Java is a script that says what the launcher would say.
function launchWith(script: string, signal?: AbortSignal) {
  const folder = temporaryFolder();
  const java = join(programs(join(folder, 'bin'), { java: script }), 'java');
  return launch({
    java,
    launcher: join(folder, 'launcher.jar'),
    store: join(folder, 'store'),
    port: 7687,
    heapMb: 64,
    pageCacheMb: 8,
    compiler: 'quick',
    ...(signal && { background: signal }),
  });
}

const READY = `echo '{"event":"ready","port":4711}'`;
const failed = (reason: string) =>
  `echo '{"event":"failed","reason":"${reason}","detail":"the chain"}'; echo trace >&2; exit 1`;

test('it is ready when it says so, whatever the virtual machine says before', async () => {
  const launched = await launchWith(
    `echo '[warning] not JSON'; echo '{"not":"ours"}'; ${READY}; cat > /dev/null`,
  );
  expect(launched.port).toBe(4711);
  await launched.end(5_000);
  expect(await launched.exited).toEqual({ code: 0 });
});

test.each([
  ['store-locked', 'STORE_IN_USE'],
  ['port-in-use', 'PORT_IN_USE'],
  ['password-missing', 'DATABASE_FAILED'],
  ['other', 'DATABASE_FAILED'],
])('%s is %s, with the details as the cause', async (reason, code) => {
  expect(await errorOf(launchWith(failed(reason)))).toMatchObject({ code, cause: 'the chain\ntrace' });
});

test('one that ends without a word has failed, and its last lines are the cause', async () => {
  const error = await errorOf(
    launchWith('seq 1 30; echo "Could not reserve enough space for object heap" >&2; exit 1'),
  );
  expect(error).toMatchObject({ code: 'DATABASE_FAILED', message: 'Neo4j did not start.' });
  expect(String(error.cause).split('\n')).toHaveLength(20);
  expect(error.cause).toContain('Could not reserve enough space');
});

test('a program that cannot be run has failed', async () => {
  const options = {
    launcher: '/nonesuch/launcher.jar',
    store: temporaryFolder(),
    port: 0,
    heapMb: 64,
    pageCacheMb: 8,
  };
  const error = await errorOf(launch({ ...options, java: '/nonesuch/java', compiler: 'full' }));
  expect(error).toMatchObject({ code: 'DATABASE_FAILED' });
  expect(error.cause).toContain('ENOENT');
});

test('one that does not end when it is asked is killed', async () => {
  const launched = await launchWith(`${READY}; exec sleep 60`);
  await launched.end(100);
  expect(await launched.exited).toEqual({ code: null });
});

test('one in the background is killed when the signal says so', async () => {
  const stop = new AbortController();
  const launched = await launchWith(`${READY}; exec sleep 60`, stop.signal);
  stop.abort();
  await eventually('it has ended', () => !isRunning(launched.pid));
});
