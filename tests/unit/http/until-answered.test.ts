import { once } from 'node:events';
import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, jest, test } from '@jest/globals';
import { untilAnswered } from '../../../src/http/until-answered.js';
import { cleanUp } from '../../support/clean-up.js';

/** A request that a client has made of a server, of both of which the test decides when they go on. */
async function asked() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanUp(async () => void server.close());
  const client = request({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
  client.on('error', () => undefined).end();
  const [, response] = (await once(server, 'request')) as [unknown, ServerResponse];
  return { client, response };
}

describe('the signal of a request', () => {
  test('comes when its client is gone', async () => {
    const { client, response } = await asked();
    const signal = untilAnswered(response)();
    expect(signal.aborted).toBe(false);
    client.destroy();
    await once(signal, 'abort');
    expect(signal.reason).toMatchObject({ code: 'QUERY_TIMEOUT', message: 'The client is gone.' });
  });

  test('has come already where its client was gone before', async () => {
    const { client, response } = await asked();
    client.destroy();
    await once(response, 'close');
    expect(untilAnswered(response)().aborted).toBe(true);
  });

  test('comes after ten seconds, with what the client is told', async () => {
    const { client, response } = await asked();
    jest.useFakeTimers();
    const signal = untilAnswered(response)();
    jest.advanceTimersByTime(9_999);
    expect(signal.aborted).toBe(false);
    jest.advanceTimersByTime(1);
    jest.useRealTimers();
    expect(signal.reason).toMatchObject({ code: 'QUERY_TIMEOUT', httpStatus: 503 });
    client.destroy();
  });

  test('is one for the request, however often it is asked for', async () => {
    const { client, response } = await asked();
    const until = untilAnswered(response);
    expect(until()).toBe(until());
    client.destroy();
  });
});
