import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import { openDoor } from '../../../src/http/open-door.js';
import { cleanUp } from '../../support/clean-up.js';

const HEADERS = 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n';

/** A client that sends this much of a request and then waits: what it is told, when its connection ends. */
async function askSlowly(url: string, sent: string): Promise<string> {
  const socket: Socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8');
  socket.write(sent);
  let told = '';
  socket.on('data', (text) => {
    told += text;
  });
  await once(socket, 'close');
  return told;
}

test('a connection on which a request never comes to its end is not held for long, in its headers nor in its body', async () => {
  const door = await openDoor({ host: '127.0.0.1', port: 0, headersMs: 100, requestMs: 200 });
  cleanUp(() => door.close());
  door.open((request, response) => {
    request.resume().on('end', () => response.end('answer'));
  });
  const told = await Promise.all([
    askSlowly(door.url, HEADERS),
    askSlowly(door.url, `${HEADERS}content-length: 100\r\n\r\n{"query":`),
  ]);
  for (const text of told) expect(text).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
});
