/**
 * Boots one throw-away Neo4j for all tests that read, with the facts in it, and beside them a release that nobody is to see. Runs
 * what `npm test` has built.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../dist/database/connect.js';
import { startEmbedded } from '../../dist/database/embedded/start-embedded.js';
import { projectRoot } from '../../dist/project-root.js';
import { readFacts } from '../../dist/seed/read-facts.js';
import { seed } from '../../dist/seed/seed.js';
import { leaveBeside } from './leave-beside.mjs';

export default async function startDatabase() {
  const store = mkdtempSync(join(tmpdir(), 'allegiance-test-'));
  const started = await startEmbedded({
    home: process.env.ALLEGIANCE_HOME ?? join(projectRoot, '.allegiance'),
    store,
    port: 0,
    heapMb: 512,
    pageCacheMb: 32,
    compiler: 'quick',
    onStage: (stage) => process.stderr.write(`${stage} …\n`),
  });
  const database = connect(started);
  const { data } = readFacts(join(projectRoot, 'data'));
  const { release } = await seed(database, data);
  await leaveBeside(database, seed, data);
  await database.close();
  globalThis.testDatabase = { started, store };
  const { uri, user, password, database: name } = started;
  process.env.TEST_DATABASE = JSON.stringify({
    uri,
    user,
    password,
    database: name,
    release: release.digest,
  });
}
