import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../dist/project-root.js';
import { readFacts } from '../../../dist/seed/read-facts.js';
import { installPeers } from './install-peers.mjs';
import { loadOurs, loadTheirs, startNeo4j } from './neo4j.mjs';
import { startPostgres } from './postgres.mjs';
import { BENCH, runServer } from './run-server.mjs';

/** Servers listen from here on, one port each. */
const FIRST_PORT = 5110;
const DATA = join(projectRoot, 'data');
const MORE_THAN_ENOUGH_MB = '8192';

/**
 * Starts the databases, loads the universe into each, and starts what is to be measured. What cannot be is in the list as skipped,
 * with the reason. `opened` is told of everything that is to be stopped again.
 */
export async function openSystems({ universe, folder, isQuick, say, opened }) {
  const context = { universe, folder, say, opened, nextPort: FIRST_PORT };
  const [ours, theirs] = await Promise.all([startNeo4j(folder), startNeo4j(folder)]);
  opened.push(ours, theirs);
  const facts = readFacts(DATA).data;
  const loads = {
    ours: await timed(say, 'our seed', () => loadOurs(ours, universe, facts)),
    theirs: await timed(say, 'Neo4j, plain', () => loadTheirs(theirs, universe)),
  };
  const systems = [
    rawDriver(ours),
    await ourServer(context, ours, 'cypher', { ALLEGIANCE_PROJECTION_MB: '0' }),
    await ourServer(context, ours, 'projection', { ALLEGIANCE_PROJECTION_MB: MORE_THAN_ENOUGH_MB }),
    await neo4jGraphql(context, theirs),
  ];
  if (isQuick) return { systems, loads };
  const cached = { ALLEGIANCE_PROJECTION_MB: MORE_THAN_ENOUGH_MB, ALLEGIANCE_ANSWER_CACHE_MB: '256' };
  systems.push(await ourServer(context, ours, 'cached', cached));
  systems.push(...(await onPostgres(context, loads)), await limit(context));
  return { systems, loads };
}

async function timed(say, name, load) {
  const started = performance.now();
  const more = await load();
  const seconds = (performance.now() - started) / 1000;
  say(`Loaded: ${name}, ${seconds.toFixed(1)} s`);
  return { name, seconds, ...more };
}

function rawDriver(database) {
  const target = { ...database.address, dataFolder: DATA };
  return { key: 'raw-driver', client: 'raw-driver', target, database, forget: database.forgetPlans };
}

async function ourServer(context, database, key, settings) {
  const server = await start(context, 'servers/ours.mjs', {
    ...database.environment,
    ALLEGIANCE_ANSWER_CACHE_MB: '0',
    ...settings,
  });
  const { engine, buildSeconds, pauseMs, memoryMb } = server;
  const isProjection = engine === 'projection';
  if (isProjection !== (key !== 'cypher')) throw new Error(`${key} is answered by ${engine}.`);
  const built = isProjection ? { buildSeconds, pauseMs, memoryMb } : undefined;
  return { key, client: 'ours', target: server, server, database, built, forget: database.forgetPlans };
}

async function neo4jGraphql(context, database) {
  const server = await start(context, 'servers/neo4j-graphql.mjs', database.environment);
  const forget = database.forgetPlans;
  return { key: 'neo4j-graphql', client: 'neo4j-graphql', target: server, server, database, forget };
}

async function onPostgres(context, loads) {
  const skip = (reason) => ['postgraphile', 'postgres'].map((key) => ({ key, skipped: reason }));
  const problem = installPeers(context.say);
  if (problem) return skip(problem);
  const database = await startPostgres(context.folder);
  if (!database) return skip('PostgreSQL is not installed (`apt-get install postgresql`)');
  context.opened.push(database);
  loads.postgres = await timed(context.say, 'PostgreSQL', () => database.load(context.universe));
  const server = await start(context, 'peers/postgraphile.mjs', database.environment);
  return [
    { key: 'postgraphile', client: 'postgraphile', target: server, server, database },
    { key: 'postgres', client: 'postgres', target: database.address, database },
  ];
}

async function limit(context) {
  const { entities, ids } = context.universe;
  const size = { ENTITIES: String(entities.length), RELATIONSHIPS: String(ids.length) };
  const server = await start(context, 'servers/limit.mjs', size);
  return { key: 'limit', client: 'limit', target: server, server };
}

/** `ALLEGIANCE_BENCH_PROFILE` names a folder in which each server leaves a CPU profile when it ends. */
async function start(context, file, environment) {
  const profiles = process.env.ALLEGIANCE_BENCH_PROFILE;
  const flags = profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : [];
  if (!existsSync(join(BENCH, file))) throw new Error(`${file} is missing.`);
  const server = await runServer(file, { ...environment, PORT: String(context.nextPort++) }, flags);
  context.opened.push(server);
  return server;
}
