/** Our server over a database that is loaded: what `npm start` runs after seeding. Says what the reading of the release cost. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { settingsOf } from '../../../dist/config.js';
import { connect } from '../../../dist/database/connect.js';
import { buildSchema } from '../../../dist/graphql/build-schema.js';
import { createApp } from '../../../dist/http/create-app.js';
import { followReleases } from '../../../dist/projection/follow-releases.js';
import { readFacts } from '../../../dist/seed/read-facts.js';
import { ready } from './listen.mjs';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const settings = settingsOf(process.env);
const database = connect(settings.neo4j);
const schema = await buildSchema(readFacts(settings.data).data.catalogue);
const before = memory();
const delays = monitorEventLoopDelay({ resolution: 1 });
delays.enable();
const started = performance.now();
let engine;
const told = (message) => process.stderr.write(`${message}\n`);
await followReleases(database, { projectionMb: settings.projectionMb, onChange: told }, (opened) => {
  engine = opened;
});
const buildSeconds = (performance.now() - started) / 1000;
// While a release is read beside the one that answers, requests wait for no longer than this.
const pauseMs = delays.max / 1e6;
delays.disable();
const memoryMb = (memory() - before) / 1024 ** 2;
const app = await createApp(schema, { database, engine: () => engine }, settings);
await app.listen({ host: settings.host, port: settings.port });
ready({ port: settings.port, engine: engine.name, buildSeconds, pauseMs, memoryMb });

function memory() {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
