import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { EmbeddedDatabase } from '../../src/database/embedded/start-embedded.js';
import { databaseEnvironment } from '../support/database-environment.js';
import { startThrowAway } from '../support/embedded-start.js';
import { eventually } from '../support/eventually.js';
import { temporaryFolder } from '../support/folders.js';
import { type Server, serverEnvironment, startServer } from '../support/server.js';

jest.setTimeout(120_000);

const ENTITY = '{ entity(id: "mirror/worf") { name } }';
const SEARCH = '{ search(text: "worf") { entity { name } } }';
const CLIENTS = 20;
/** What a question may take whose database is gone. */
const BOUND_MS = 4_000;

interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly retryAfter: string | null;
  readonly body: string;
  readonly ms: number;
}

async function ask({ url }: Server, query: string): Promise<Answer> {
  const began = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const body = await response.text();
  const code = JSON.parse(body).errors?.[0].extensions.code;
  const ms = performance.now() - began;
  return { status: response.status, code, retryAfter: response.headers.get('retry-after'), body, ms };
}

const readiness = async ({ url }: Server): Promise<number> => (await fetch(`${url}/readyz`)).status;

/** What is answered from memory needs no database, so this server has none in memory. */
describe('a server whose database is killed', () => {
  const store = temporaryFolder();
  let database: EmbeddedDatabase;
  let server: Server;
  let fromMemory: Server;

  beforeAll(async () => {
    database = await startThrowAway({ store });
    const environment = { ...serverEnvironment, ...databaseEnvironment(database) };
    server = await startServer({ ...environment, ALLEGIANCE_PROJECTION_MB: '0' });
    fromMemory = await startServer(environment);
  }, 120_000);

  test('answers what is under way in seconds, with the status and code of it and nothing from inside', async () => {
    expect(await ask(server, SEARCH)).toMatchObject({ status: 200, code: undefined });
    const asked = Array.from({ length: CLIENTS }, () => ask(server, SEARCH));
    process.kill(database.pid, 'SIGKILL');
    await database.exited;
    const after = Array.from({ length: CLIENTS }, () => ask(server, ENTITY));
    for (const answer of await Promise.all([...asked, ...after])) {
      expect(answer.ms).toBeLessThan(BOUND_MS);
      expect(answer.body).not.toMatch(/bolt|Neo\.|Neo4j|ECONN|127\.0\.0\.1|at .*\.js/);
      if (answer.code !== undefined)
        expect(answer).toMatchObject({ status: 503, code: 'DATABASE_UNREACHABLE', retryAfter: '1' });
    }
    expect((await ask(server, ENTITY)).code).toBe('DATABASE_UNREACHABLE');
  });

  test('lives, and is not ready', async () => {
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    expect(await readiness(server)).toBe(503);
  });

  test('goes on answering what it has in memory', async () => {
    expect(await ask(fromMemory, ENTITY)).toMatchObject({ status: 200, code: undefined });
  });

  test('answers again when the database is back, without being started again, from the same release', async () => {
    const { port } = new URL(database.uri);
    database = await startThrowAway({ store, port: Number(port) });
    const began = performance.now();
    await eventually('both are ready', async () =>
      [await readiness(server), await readiness(fromMemory)].every((status) => status === 200),
    );
    for (const one of [server, fromMemory])
      for (const query of [ENTITY, SEARCH])
        expect(await ask(one, query)).toMatchObject({ status: 200, code: undefined });
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
