import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Settings, settingsOf } from '../../src/config.js';
import { neo4jVersion } from '../../src/database/embedded/embedded-files.js';
import { type Running, start } from '../../src/start.js';
import { cleanUp } from '../support/clean-up.js';
import { pidOfStore } from '../support/embedded-processes.js';
import { errorOf } from '../support/error-of.js';
import { eventually } from '../support/eventually.js';
import { embeddedHome, temporaryFolder } from '../support/folders.js';

jest.setTimeout(90_000);

const PATHS = ['/livez', '/readyz', '/graphql?query=%7Brelease%7Bdigest%7D%7D'];

/** A home with the jars and no store, and a port that was free a moment ago. */
async function settings(environment: Record<string, string> = {}): Promise<Settings> {
  const home = temporaryFolder();
  const jars = `neo4j-${neo4jVersion()}`;
  mkdirSync(home, { recursive: true });
  symlinkSync(join(embeddedHome, jars), join(home, jars));
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return settingsOf({ PORT: String(port), ALLEGIANCE_HOME: home, ALLEGIANCE_HEAP_MB: '256', ...environment });
}

/** What each path answers: its status and its body. */
async function ask({ port }: Settings): Promise<[status: number, body: unknown][]> {
  const responses = PATHS.map((path) => fetch(`http://127.0.0.1:${port}${path}`));
  return Promise.all(
    (await Promise.all(responses)).map(
      async (response): Promise<[number, unknown]> => [response.status, await response.json()],
    ),
  );
}

describe('a server that starts with a database of its own', () => {
  const told = new Map<string, Promise<[status: number, body: unknown][]>>();
  let settled: Settings;
  let running: Running;

  beforeAll(async () => {
    settled = await settings();
    running = await start(settled, (stage) => told.set(stage, ask(settled)));
    cleanUp(() => running.stop());
  }, 90_000);

  test.each(['Starting Neo4j', 'Seeding'])('lives and is not ready at the stage %p', async (stage) => {
    const error = {
      message: `${stage}: there are no answers yet.`,
      extensions: { code: 'DATABASE_STARTING', hint: 'Ask again in a moment.' },
    };
    expect(await told.get(stage)).toEqual([
      [200, { status: 'alive' }],
      [503, { status: 'not ready', reason: stage }],
      [503, { errors: [error] }],
    ]);
  });

  test('is ready in the end, and answers', async () => {
    const { digest } = running.seeded.release;
    expect(await ask(settled)).toEqual([
      [200, { status: 'alive' }],
      [200, { status: 'ready', release: digest, engine: 'projection' }],
      [200, expect.objectContaining({ data: { release: { digest } } })],
    ]);
  });

  test('tells how long each part took', () => {
    expect(running.stages).toMatch(
      /^Ready after [\d.]+ s: launch [\d.]+, database [\d.]+ \(of which Java [\d.]+, kernel [\d.]+\), load [\d.]+, projection [\d.]+\. Meanwhile: facts [\d.]+, API [\d.]+\.$/,
    );
  });
});

test('a start that fails over its facts ends the database that it had begun, and frees its port', async () => {
  const data = temporaryFolder();
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'catalogue.yaml'), 'MEMBER_OF: 1\n');
  const broken = await settings({ ALLEGIANCE_DATA: data });
  const stages: string[] = [];
  const error = await errorOf(start(broken, (stage) => stages.push(stage)));
  expect(error.code).toBe('BAD_DATA');
  expect(stages).toEqual(['Starting Neo4j']);
  await eventually(
    'the database has ended',
    () => process.platform !== 'linux' || pidOfStore(join(broken.home, 'store')) === undefined,
  );
  await expect(ask(broken)).rejects.toThrow('fetch failed');
});
