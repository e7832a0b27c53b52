import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import { connect } from '../../../src/database/connect.js';
import { errorOf } from '../../support/error-of.js';
import { eventually } from '../../support/eventually.js';

const QUERY = { name: 'test', text: 'RETURN 1 AS one', question: 'Does it answer?' };
const user = { user: 'neo4j', password: 'secret', database: 'neo4j' };

test('an address where nobody listens is unreachable, with a hint at what to check', async () => {
  const database = connect({ ...user, uri: 'bolt://127.0.0.1:1' });
  const error = await errorOf(database.verify());
  expect(error).toMatchObject({ code: 'DATABASE_UNREACHABLE', message: 'The database does not answer.' });
  expect(error.hint).toContain('NEO4J_URI');
  await database.close();
});

test('a server that takes the connection and says nothing is given up within seconds', async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => void sockets.push(socket)).listen(0, '127.0.0.1');
  await eventually('the server listens', () => silent.listening);
  const { port } = silent.address() as AddressInfo;
  for (const scheme of ['bolt', 'neo4j']) {
    const database = connect({ ...user, uri: `${scheme}://127.0.0.1:${port}` });
    const before = Date.now();
    expect(await errorOf(database.read(QUERY, {}))).toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    expect(Date.now() - before).toBeLessThan(4_000);
    await database.close();
  }
  // The driver forgets a socket whose handshake has timed out, without closing it.
  for (const socket of sockets) socket.destroy();
  silent.close();
});

test('an address that is none is refused at once', () => {
  expect(() => connect({ ...user, uri: 'localhost' })).toThrow(
    '"localhost" is not the address of a database.',
  );
  expect(() => connect({ ...user, uri: 'http://127.0.0.1:7474' })).toThrow(
    '"http://127.0.0.1:7474" is not the address',
  );
});
