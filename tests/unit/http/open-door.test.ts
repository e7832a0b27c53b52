import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { type Door, openDoor } from '../../../src/http/open-door.js';
import { cleanUp } from '../../support/clean-up.js';
import { errorOf } from '../../support/error-of.js';
import { eventually } from '../../support/eventually.js';

async function open(): Promise<Door> {
  const door = await openDoor({ host: '127.0.0.1', port: 0 });
  cleanUp(() => door.close());
  return door;
}

describe('until there is something that answers, the door', () => {
  test('says that the process lives', async () => {
    const { url } = await open();
    const response = await fetch(`${url}/livez?probe=1`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'alive' });
  });

  test('says that it is not ready, and what it waits for', async () => {
    const door = await open();
    door.say('Starting Neo4j');
    const response = await fetch(`${door.url}/readyz`);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await response.json()).toEqual({ status: 'not ready', reason: 'Starting Neo4j' });
  });

  test.each([
    ['application/json', 'application/json; charset=utf-8'],
    [
      'application/graphql-response+json, application/json',
      'application/graphql-response+json; charset=utf-8',
    ],
  ])('asks a client that takes %s to ask again, as an error of GraphQL', async (accept, type) => {
    const door = await open();
    door.say('Seeding');
    const response = await fetch(`${door.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query: '{ release { digest } }' }),
    });
    expect(response.status).toBe(503);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': type,
      'retry-after': '1',
      'cache-control': 'no-store',
    });
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'Seeding: there are no answers yet.',
          extensions: { code: 'DATABASE_STARTING', hint: 'Ask again in a moment.' },
        },
      ],
    });
  });

  test('has a page load itself again', async () => {
    const { url } = await open();
    const response = await fetch(`${url}/playground/`);
    expect(response.status).toBe(503);
    expect(response.headers.get('refresh')).toBe('1');
    expect(await response.text()).toBe('The server is starting: there are no answers yet.\n');
  });
});

test('an open door hands every request on', async () => {
  const door = await open();
  door.open((asked, response) => response.end(`answer to ${asked.url}`));
  expect(await (await fetch(`${door.url}/livez`)).text()).toBe('answer to /livez');
});

test('a door that closes waits for the answer under way, and for no connection that is kept alive', async () => {
  const door = await open();
  const agent = new Agent({ keepAlive: true });
  cleanUp(() => agent.destroy());
  const arrived = new Promise<() => void>((found) => {
    door.open((_asked, response) => found(() => response.end('late')));
  });
  const answered = once(request(`${door.url}/`, { agent }).end(), 'response');
  const answer = await arrived;
  const closed = door.close();
  answer();
  const [response] = await answered;
  response.resume();
  await closed;
  expect(response.statusCode).toBe(200);
  await expect(fetch(door.url)).rejects.toThrow('fetch failed');
});

test('a door that closes under load answers every request that it was sent, and says that it was the last', async () => {
  const door = await open();
  door.open((_asked, response) => {
    setTimeout(() => response.end('answer'), 3);
  });
  const { hostname, port } = new URL(door.url);
  const answered = Array<number>(20).fill(0);
  const clients = [...answered.keys()].map((client) =>
    keepAsking(hostname, Number(port), () => {
      answered[client] = (answered[client] ?? 0) + 1;
    }),
  );
  await eventually('six answers for each client', () => answered.every((answers) => answers > 5));
  await door.close();
  const outcomes = await Promise.all(clients);
  expect(outcomes.map(({ failed }) => failed)).toEqual(Array(20).fill('ECONNREFUSED'));
  expect(outcomes.map(({ last }) => last)).toEqual(Array(20).fill('close'));
});

test('a door that closes takes the next request of a connection that is kept, if it comes soon', async () => {
  const door = await open();
  door.open((asked, response) => response.end(asked.url));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  cleanUp(() => agent.destroy());
  const first = await answerTo(door.url, agent);
  const closed = door.close();
  await new Promise((later) => setTimeout(later, 100));
  const second = await answerTo(door.url, agent);
  await closed;
  expect([first, second]).toEqual(['keep-alive', 'close']);
});

test('a door that closes ends connections that were opened and never used', async () => {
  const door = await open();
  const socket = connect(Number(new URL(door.url).port), '127.0.0.1');
  cleanUp(() => socket.destroy());
  await once(socket, 'connect');
  const began = performance.now();
  await door.close();
  expect(performance.now() - began).toBeLessThan(3_000);
});

test('a door that closes waits a few seconds for a client that takes nothing, and goes on serving a slow one', async () => {
  const door = await open();
  door.open((asked, response) => {
    const pieces = Readable.from(piecesOf(asked.url === '/all' ? Number.POSITIVE_INFINITY : 12));
    pieces.on('error', () => undefined);
    pieces.pipe(response);
  });
  const stalled = request(`${door.url}/all`).end();
  stalled.on('error', () => undefined);
  await once(stalled, 'response');
  const [slow] = await once(request(`${door.url}/some`).end(), 'response');
  await new Promise((later) => setTimeout(later, 200));
  const began = performance.now();
  const closed = door.close();
  let length = 0;
  for await (const piece of slow) {
    length += piece.length;
    await new Promise((later) => setTimeout(later, 1));
  }
  await closed;
  expect(length).toBe(12 * PIECE.length);
  expect(performance.now() - began).toBeGreaterThan(2_000);
  expect(performance.now() - began).toBeLessThan(9_000);
}, 20_000);

const PIECE = 'x'.repeat(1024 * 1024);

function* piecesOf(count: number): Iterable<string> {
  for (let piece = 0; piece < count; piece++) yield PIECE;
}

/** What the answer says of its connection. */
async function answerTo(url: string, agent: Agent): Promise<string | undefined> {
  const [response] = await once(request(url, { agent }).end(), 'response');
  response.resume();
  await once(response, 'end');
  return response.headers.connection;
}

/** Asks over one connection as long as there are answers: how many there were, what the last one said, and why there is no more. */
async function keepAsking(
  hostname: string,
  port: number,
  onAnswer: () => void,
): Promise<{ last: string | undefined; failed: string | undefined }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  cleanUp(() => agent.destroy());
  let last: string | undefined;
  for (;;) {
    try {
      last = await answerTo(`http://${hostname}:${port}/`, agent);
      onAnswer();
    } catch (error) {
      return { last, failed: (error as NodeJS.ErrnoException).code };
    }
  }
}

test('a port that is taken is refused by name, and so is a host of another machine', async () => {
  const { url } = await open();
  const port = Number(new URL(url).port);
  expect(await errorOf(openDoor({ host: '127.0.0.1', port }))).toMatchObject({
    code: 'PORT_IN_USE',
    message: `Port ${port} of 127.0.0.1 is taken.`,
  });
  expect(await errorOf(openDoor({ host: '192.0.2.1', port: 0 }))).toMatchObject({
    code: 'BAD_SETTING',
    message: 'HOST is "192.0.2.1", which is no address of this machine.',
  });
});
