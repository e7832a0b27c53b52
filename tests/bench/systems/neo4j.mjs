import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { connect } from '../../../dist/database/connect.js';
import { startEmbedded } from '../../../dist/database/embedded/start-embedded.js';
import { toDriverValues } from '../../../dist/database/to-driver-value.js';
import { projectRoot } from '../../../dist/project-root.js';
import { seed } from '../../../dist/seed/seed.js';
import { SIDES, TYPES } from '../universe/make-up.mjs';
import { dateOf } from '../universe/reference.mjs';
import { toDataSet } from '../universe/to-data-set.mjs';

const BATCH = 10_000;
const MEMORY = { heapMb: 4096, pageCacheMb: 1024 };

/** A Neo4j of the kind that the project embeds, empty, in a folder of its own. */
export async function startNeo4j(folder, memory = MEMORY) {
  const started = await startEmbedded({
    home: process.env.ALLEGIANCE_HOME || join(projectRoot, '.allegiance'),
    store: mkdtempSync(join(folder, 'neo4j-')),
    port: 0,
    compiler: 'full',
    ...memory,
  });
  const { uri, user, password, database, pid } = started;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  return {
    address: { uri, user, password, database },
    environment: {
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    },
    driver,
    pids: () => [pid],
    /** A statement that was planned for one system is then planned again for the next. */
    forgetPlans: () => driver.executeQuery('CALL db.clearQueryCaches()'),
    stop: async () => {
      await driver.close();
      await started.stop();
    },
  };
}

/** Loads the universe as the project does, rules of the files left out: there are none. */
export async function loadOurs({ address }, universe, facts) {
  const database = connect(address);
  try {
    const { warnings } = await seed(database, toDataSet(universe, facts));
    return { warnings: warnings.length };
  } finally {
    await database.close();
  }
}

const SCHEMA = [
  'CREATE CONSTRAINT FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX FOR (n:Person) ON (n.name)',
  'CREATE INDEX FOR (n:Faction) ON (n.name)',
];

/** Loads the universe as the guides of Neo4j tell: constraints, then rows in batches. */
export async function loadTheirs({ driver }, universe) {
  for (const statement of SCHEMA) await driver.executeQuery(statement);
  for (const [kind, numbers] of Object.entries(universe.ofKind)) {
    const text = `UNWIND $rows AS row CREATE (n:Entity:${kind}) SET n = row`;
    await inBatches(driver, text, numbers, (number) => {
      const { id, name } = universe.entities[number];
      return { id, name, kind };
    });
  }
  for (const [type, { name }] of TYPES.entries()) {
    const text = `UNWIND $rows AS row
      MATCH (subject:Entity {id: row.subject}) MATCH (object:Entity {id: row.object})
      CREATE (subject)-[r:${name}]->(object) SET r = row.properties`;
    const numbers = [...universe.type.keys()].filter((number) => universe.type[number] === type);
    await inBatches(driver, text, numbers, (number) => toRow(universe, number));
  }
  await driver.executeQuery('CALL db.awaitIndexes(300)');
}

async function inBatches(driver, text, numbers, toRow) {
  for (let from = 0; from < numbers.length; from += BATCH) {
    const rows = Array.from(numbers.slice(from, from + BATCH), toRow);
    await driver.executeQuery(text, toDriverValues({ rows }));
  }
}

function toRow(universe, number) {
  const { ids, entities, subject, object, side, start, end } = universe;
  const bounds = ['startMin', 'startMax', 'endMin', 'endMax'].map((name) => [name, universe[name][number]]);
  return {
    subject: entities[subject[number]].id,
    object: entities[object[number]].id,
    properties: {
      id: ids[number],
      start: dateOf(start[number]),
      end: dateOf(end[number]),
      side: SIDES[side[number] - 1] ?? null,
      ...Object.fromEntries(bounds),
    },
  };
}
