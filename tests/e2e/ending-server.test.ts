import { once } from 'node:events';
import { expect, jest, test } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { startServer } from '../support/server.js';

jest.setTimeout(60_000);

const QUESTIONS = ['{ entity(id: "mirror/worf") { name } }', '{ search(text: "worf") { score } }'];
const CLIENTS = 20;

test('a server that is told to end while it is asked answers whatever it has taken, and ends with 0', async () => {
  const { url, child } = await startServer();
  const statuses: number[] = [];
  const refusals: unknown[] = [];
  /** Asks one question after the other, until it is refused. */
  const client = async (): Promise<void> => {
    for (let asked = 0; ; asked++) {
      const query = QUESTIONS[asked % QUESTIONS.length] ?? '';
      try {
        const response = await fetch(`${url}/graphql?${new URLSearchParams({ query })}`);
        await response.json();
        statuses.push(response.status);
      } catch (error) {
        refusals.push((error as { cause?: { code?: string } }).cause?.code);
        return;
      }
    }
  };
  const clients = Array.from({ length: CLIENTS }, client);
  await eventually('they are answered', () => statuses.length > 5 * CLIENTS);
  const ended = once(child, 'exit');
  expect(refusals).toEqual([]);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  await Promise.all(clients);
  // Nobody who was let in was cut off. NOTE: the system has taken connections that the server has not, and resets those.
  const notLetIn = ['ECONNREFUSED', 'ECONNRESET'];
  expect(refusals.filter((code) => !notLetIn.includes(String(code)))).toEqual([]);
  expect(new Set(statuses)).toEqual(new Set([200]));
});
