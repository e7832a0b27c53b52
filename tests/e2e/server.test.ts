import { once } from 'node:events';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLClient } from 'graphql-request';
import { projectRoot } from '../../src/project-root.js';
import { cleanUp } from '../support/clean-up.js';
import { pidOfStore } from '../support/embedded-processes.js';
import { eventually } from '../support/eventually.js';
import { embeddedHome, temporaryFolder } from '../support/folders.js';
import {
  type Failed,
  failToStart,
  type Server,
  serverEnvironment,
  startServer,
  testServer,
} from '../support/server.js';
import { testAddress } from '../support/test-database.js';

/** Whatever would go out has to pass a proxy that is not there. */
const NO_NETWORK = {
  http_proxy: 'http://127.0.0.1:9',
  https_proxy: 'http://127.0.0.1:9',
  MAVEN_ARGS: '--offline',
};

/** Half a kilobyte that would come to a hundred million objects. */
const DEEP = `{ entity(id: "sto/iconian-war") { ${'relationships(first: 100) { nodes { subject { '.repeat(4)} id ${'} } }'.repeat(4)} } }`;

const onLinux = process.platform === 'linux' ? test : test.skip;

describe('the server', () => {
  let url: string;

  beforeAll(async () => {
    url = await testServer();
  });

  test('answers a real client over HTTP', async () => {
    const client = new GraphQLClient(`${url}/graphql`);
    const { factions } = await client.request<{ factions: { name: string }[] }>(
      'query ($leader: String!) { factions(where: { ledBy: { some: { name: { eq: $leader } } } }) { name } }',
      { leader: 'Worf' },
    );
    expect(factions).toEqual([{ name: 'Klingon-Cardassian Alliance' }]);
  });

  test('says that it lives, and that it is ready with the release it serves', async () => {
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({
      status: 'ready',
      release: testAddress.release,
      engine: 'projection',
    });
  });

  test('serves the explorer at / and under the path of each view, with a policy that names a nonce of its own each time', async () => {
    const pages = await Promise.all(['/', '/entity/sto/worf', '/network'].map((path) => fetch(url + path)));
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
    const policies = pages.map(({ headers }) => headers.get('content-security-policy') ?? '');
    for (const [place, page] of pages.entries()) {
      const [, nonce = 'none'] = /style-src 'self' 'nonce-([^']+)'/.exec(policies[place] ?? '') ?? [];
      const text = await page.text();
      expect(text).toContain(`<meta property="csp-nonce" nonce="${nonce}">`);
      expect(text).not.toContain('NONCE');
      expect(policies[place]).toContain("frame-ancestors 'none'");
    }
    expect(new Set(policies).size).toBe(3);
  });

  test('lets anybody embed what is under /embed, and has no other page', async () => {
    const [embedded, unknown] = await Promise.all([fetch(`${url}/embed/network`), fetch(`${url}/nowhere`)]);
    expect(embedded.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(unknown.status).toBe(404);
  });

  test.each([
    ['a syntax error', '{', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nope }', 'GRAPHQL_VALIDATION_FAILED'],
    ['what is no query', 'mutation { forget }', 'BAD_USER_INPUT'],
    ['more levels than it can answer', DEEP, 'BOUND_EXCEEDED'],
    ['a missing variable', 'query ($id: ID!) { node(id: $id) { id } }', 'BAD_USER_INPUT'],
    ['more tokens than any question has', `{ ${'release { digest } '.repeat(600)} }`, 'GRAPHQL_PARSE_FAILED'],
  ])('answers %s with 400 and its code', async (_what, query, code) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test('refuses a body that no question needs', async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ release { digest } } #${'x'.repeat(200_000)}` }),
    });
    expect(response.status).toBe(413);
  });

  test('refuses a port that is taken, by name', async () => {
    const { port } = new URL(url);
    const { code, log } = await failToStart({ ...serverEnvironment, PORT: port });
    expect(code).toBe(4);
    expect(log).toContain(`PORT_IN_USE: Port ${port} of 127.0.0.1 is taken.`);
  });

  test('ends on SIGTERM with exit code 0', async () => {
    const other = await startServer();
    other.child.kill('SIGTERM');
    expect(await once(other.child, 'exit')).toEqual([0, null]);
  });
});

describe('a server that cannot start', () => {
  let broken: Promise<Failed>;
  let mistaken: Promise<Failed>;
  let unanswered: Promise<Failed>;
  let refused: Promise<Failed>;

  beforeAll(async () => {
    const data = temporaryFolder();
    cpSync(join(projectRoot, 'data'), data, { recursive: true });
    writeFileSync(
      join(data, 'sto', 'bad.yaml'),
      'source: { id: x/y, title: Y, publisher: X }\nentities:\n  - { id: sto/q }\n',
    );
    writeFileSync(join(data, 'sto', 'worse.yaml'), 'source: [\n');
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    cleanUp(() => silent.close());
    const { port } = silent.address() as AddressInfo;
    // At one time: each of them mostly waits.
    broken = failToStart({ ...serverEnvironment, ALLEGIANCE_DATA: data });
    mistaken = failToStart({ PORT: 'eighty' });
    unanswered = failToStart({ ...serverEnvironment, NEO4J_URI: `bolt://127.0.0.1:${port}` });
    refused = failToStart({ ...serverEnvironment, NEO4J_PASSWORD: 'a-wrong-one' });
  });

  test('lists all problems of the data and exits with 3', async () => {
    const { code, log } = await broken;
    expect(code).toBe(3);
    expect(log).toContain('sto/bad.yaml:3:5: entities[0] "sto/q": "citations" is missing.');
    expect(log).toMatch(/sto\/worse\.yaml:\d+:\d+: file: /);
    expect(log).toContain('Nothing was loaded.');
  });

  test('names a setting that it cannot use and exits with 2', async () => {
    const { code, log } = await mistaken;
    expect(code).toBe(2);
    expect(log).toContain('BAD_SETTING: PORT is "eighty". Expecting a whole number from 0 to 65535.');
  });

  test('says within seconds that a database does not answer, and exits with 4', async () => {
    const { code, log } = await unanswered;
    expect(code).toBe(4);
    expect(log).toContain('DATABASE_UNREACHABLE');
  });

  test('shows no password and no stack', async () => {
    const { log } = await refused;
    expect(log).toContain('DATABASE_UNREACHABLE');
    expect(log).not.toContain('a-wrong-one');
    expect(log).not.toMatch(/\n\s+at /);
  });
});

describe('a server with a database of its own', () => {
  const home = temporaryFolder();
  const environment = { HOST: '127.0.0.1', PORT: '0', ALLEGIANCE_HOME: home, ALLEGIANCE_HEAP_MB: '512' };
  let first: Server;
  let second: Server;

  beforeAll(async () => {
    // The jars are fetched once for all; the store is this test's own.
    mkdirSync(home, { recursive: true });
    symlinkSync(join(embeddedHome, 'neo4j-5.26.30'), join(home, 'neo4j-5.26.30'));
    first = await startServer(environment);
    first.child.kill('SIGTERM');
    await once(first.child, 'exit');
    second = await startServer({ ...environment, ...NO_NETWORK });
  }, 120_000);

  const readiness = async (): Promise<number> => (await fetch(`${second.url}/readyz`)).status;

  test('loads the facts at the first start and finds them at the second, which needs no network', async () => {
    expect(first.log()).toMatch(/^Loaded: \d+ entities/m);
    expect(second.log()).toMatch(/^Already loaded: \d+ entities/m);
    expect(await readiness()).toBe(200);
  });

  onLinux(
    'starts its database again when that was killed, and says that it is not ready until then',
    async () => {
      const killed = pidOfStore(join(home, 'store')) ?? 0;
      process.kill(killed, 'SIGKILL');
      await eventually('it is not ready', async () => (await readiness()) === 503);
      await eventually('it is ready again', async () => (await readiness()) === 200, 60_000);
      expect(second.log()).toContain('Neo4j has ended');
      expect(pidOfStore(join(home, 'store'))).not.toBe(killed);
      second.child.kill('SIGTERM');
      expect(await once(second.child, 'exit')).toEqual([0, null]);
      await eventually('its database has ended', () => pidOfStore(join(home, 'store')) === undefined);
    },
    120_000,
  );
});
