/**
 * Boots two throw-away Neo4js for all tests, one with the facts in it, and beside them a release that nobody is to see, and one to
 * write into; and begins to start a server over the first, for tests that ask one and no more. Runs what `npm test` has built.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync } from 'node:fs';

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { connect } from '../../dist/database/connect.js';
import { startEmbedded } from '../../dist/database/embedded/start-embedded.js';
import { projectRoot } from '../../dist/project-root.js';
import { readFacts } from '../../dist/seed/read-facts.js';
import { seed } from '../../dist/seed/seed.js';
import { leaveBeside } from './leave-beside.mjs';

export default async function startDatabases() {
  // One after the other: a fresh machine downloads the jars for the first.
  const read = await startDatabase(512);
  const database = connect(read.started);
  const facts = readFacts(join(projectRoot, 'data')).data;
  const [{ release }, scratch] = await Promise.all([seed(database, facts), startDatabase(512)]);
  await leaveBeside(database, seed, facts);
  await database.close();
  const server = startServer(read);
  globalThis.testProcesses = { databases: [read, scratch], server: server.child };
  process.env.TEST_DATABASE = JSON.stringify({ ...addressOf(read), release: release.digest });
  process.env.SCRATCH_DATABASE = JSON.stringify(addressOf(scratch));
  process.env.TEST_SERVER = server.output;
}

async function startDatabase(heapMb) {
  const store = mkdtempSync(join(tmpdir(), 'allegiance-test-'));
  const started = await startEmbedded({
    home: process.env.ALLEGIANCE_HOME ?? join(projectRoot, '.allegiance'),
    store,
    port: 0,
    heapMb,
    pageCacheMb: 32,
    compiler: 'quick',
    onStage: (stage) => process.stderr.write(`${stage} …\n`),
  });
  return { started, store };
}

/** What it says goes into a file of the store, where whoever needs it waits for its address. */
function startServer({ started, store }) {
  const { uri, user, password, database } = started;
  const neo4j = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const output = join(store, 'server.out');
  const { PATH, HOME } = process.env;
  // Its standard input ends with this process, however that ends, and it with that.
  const program = `process.stdin.on('end', () => process.exit()).resume();
    await import(${JSON.stringify(pathToFileURL(join(projectRoot, 'dist', 'server.js')))});`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: projectRoot,
    env: { PATH, HOME, HOST: '127.0.0.1', PORT: '0', ...neo4j },
    stdio: ['pipe', openSync(output, 'w'), 'ignore'],
  });
  return { child, output };
}

function addressOf({ started: { uri, user, password, database } }) {
  return { uri, user, password, database };
}
