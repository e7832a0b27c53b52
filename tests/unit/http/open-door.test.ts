import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { type Door, openDoor } from '../../../src/http/open-door.js';
import { cleanUp } from '../../support/clean-up.js';
import { errorOf } from '../../support/error-of.js';

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
