/** PostGraphile over the functions of the schema `bench`, on node:http. */
import './node-20.mjs';
import { createServer } from 'node:http';
import { ready } from '../servers/listen.mjs';

const { grafserv } = await import('postgraphile/grafserv/node');
const { makePgService } = await import('postgraphile/adaptors/pg');
const { postgraphile } = await import('postgraphile');
const { PostGraphileAmberPreset } = await import('postgraphile/presets/amber');

const { PGHOST, PGUSER, PGPORT, PORT } = process.env;
const CONNECTIONS = 16;

const service = makePgService({
  schemas: ['bench'],
  poolConfig: { host: PGHOST, user: PGUSER, port: Number(PGPORT), database: 'postgres', max: CONNECTIONS },
});
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [service],
  grafserv: { port: Number(PORT), host: '127.0.0.1', graphqlPath: '/graphql', watch: false },
  grafast: { explain: false },
});
const server = createServer();
server.keepAliveTimeout = 600_000;
await instance.createServ(grafserv).addTo(server);
await instance.getSchema();
server.listen(Number(PORT), '127.0.0.1', () => ready({ port: Number(PORT) }));
