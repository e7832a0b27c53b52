import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Address, Row } from '../../src/database/connect.js';
import { cypherScript } from '../../src/export/cypher-script.js';
import { FORMATS } from '../../src/export/formats.js';
import { gatherRelease } from '../../src/export/gather-release.js';
import { neo4jNodes } from '../../src/export/neo4j-nodes.js';
import { neo4jRelationships } from '../../src/export/neo4j-relationships.js';
import { openExport } from '../../src/export/open-export.js';
import type { DataSet } from '../../src/seed/data-set.js';
import { seed } from '../../src/seed/seed.js';
import { awkwardData } from '../support/awkward-data.js';
import { type Contents, contentsOf } from '../support/database-contents.js';
import { during, startThrowAway } from '../support/embedded-start.js';
import { errorOf } from '../support/error-of.js';
import { exportedOf, textOf } from '../support/exported-data.js';
import { temporaryFolder } from '../support/folders.js';
import { importTables } from '../support/import-tables.js';
import { openTestEngine } from '../support/open-test-engine.js';
import { readProjectData } from '../support/project-data.js';
import { readUniverse } from '../support/read-universe.js';
import { dropSchema, emptyDatabase, scratchDatabase } from '../support/scratch-database.js';
import { testAddress, testDatabase } from '../support/test-database.js';

/** What exports are good for that Neo4j itself reads: the same graph elsewhere. */

const FACTS: readonly (readonly [string, () => DataSet | Promise<DataSet>])[] = [
  ['the facts of the project', () => readProjectData().data],
  ['names that break what is not careful', awkwardData],
  ['a made-up universe', () => readUniverse(1)],
];

let scratch: Address;

beforeAll(async () => {
  scratch = await scratchDatabase();
}, 60_000);

/** Runs a script as cypher-shell does: a statement ends with a semicolon at the end of a line, each in a transaction of its own. */
async function runScript(address: Address, script: string): Promise<void> {
  await during(address, async ({ driver }) => {
    const session = driver.session();
    try {
      for (const statement of script.split(/;\n/).filter((text) => text.trim() !== ''))
        await session.run(statement);
    } finally {
      await session.close();
    }
  });
}

async function scriptOf(address: Address): Promise<string> {
  return during(address, async (database) => {
    const { exported, settle } = await gatherRelease(database);
    const script = await textOf(cypherScript, exported);
    await settle();
    return script;
  });
}

/** What a database holds that these facts were loaded into, and the tables of it. */
interface Original {
  readonly data: DataSet;
  readonly digest: string;
  readonly contents: Contents;
  readonly script: string;
  readonly tables: readonly [nodes: string, relationships: string];
}

async function load(data: DataSet): Promise<Original> {
  await emptyDatabase(scratch);
  return during(scratch, async (database) => {
    const { release } = await seed(database, data);
    const { exported } = await gatherRelease(database);
    const tables = [await textOf(neo4jNodes, exported), await textOf(neo4jRelationships, exported)] as const;
    const [contents, script] = [await contentsOf(scratch), await scriptOf(scratch)];
    return { data, digest: release.digest, contents, script, tables };
  });
}

describe.each(FACTS)('of %s', (_, read) => {
  let original: Original;

  beforeAll(async () => {
    original = await load(await read());
  }, 60_000);

  test('the Cypher script gives the same release in an empty Neo4j', async () => {
    const { data, digest, contents, script } = original;
    await emptyDatabase(scratch);
    await dropSchema(scratch);
    await runScript(scratch, script);
    expect(await contentsOf(scratch)).toEqual(contents);
    const again = await during(scratch, (database) => seed(database, data));
    expect([again.changed, again.release.digest]).toEqual([false, digest]);
    expect(await scriptOf(scratch)).toBe(script);
  }, 180_000);

  test('it fails in a database that is not empty, before it has written anything', async () => {
    const before = await contentsOf(scratch);
    expect(before).toEqual(original.contents);
    await expect(runScript(scratch, original.script)).rejects.toThrow('/ by zero');
    expect(await contentsOf(scratch)).toEqual(before);
  });
});

describe('the Cypher script of a part', () => {
  test('is no release: Allegiance takes the database for somebody else’s', async () => {
    const { data } = readProjectData();
    const engine = await openTestEngine(testDatabase(), 'cypher');
    const serving = { database: testDatabase(), engine: () => engine };
    const asked = { roots: ['sto/klingon-empire'], depth: 2, certainty: 'possible' as const, limit: 50 };
    const script = await textOf(cypherScript, (await openExport(serving, asked)).exported);
    await emptyDatabase(scratch);
    await runScript(scratch, script);
    const { nodes, relationships } = await contentsOf(scratch);
    const whole = await contentsOf(testAddress);
    expect(whole.nodes).toEqual(expect.arrayContaining(nodes));
    expect(whole.relationships).toEqual(expect.arrayContaining(relationships));
    expect(relationships.length).toBeGreaterThan(50);
    const error = await errorOf(during(scratch, (database) => seed(database, data)));
    expect(error.code).toBe('DATABASE_NOT_OURS');
  }, 180_000);
});

describe('the tables for neo4j-admin', () => {
  const store = temporaryFolder();

  beforeAll(async () => {
    // The store has its password before the tool puts a database into it.
    await (await startThrowAway({ store })).stop();
  }, 60_000);

  test.each(FACTS.slice(0, 2))(
    'are imported by the tool itself into the same graph: %s',
    async (_, read) => {
      const { tables, contents } = await load(await read());
      await importTables(store, ...tables);
      const imported = await startThrowAway({ store });
      expect(asImported(await contentsOf(imported))).toEqual(asImported(contents));
      await imported.stop();
    },
    180_000,
  );
});

/**
 * What the guide says of the tool: it has labels in an order of its own, and no empty lists; what stands between the items of a list
 * is replaced in them; and a property of a type of the user's own becomes a text.
 */
function asImported({ nodes, relationships }: Contents) {
  const rows = (all: readonly Row[]) => all.map(asTold).toSorted(byText);
  const named = nodes.map((row) => ({ ...row, labels: (row.labels as string[]).toSorted() }));
  return { nodes: rows(named), relationships: rows(relationships) };
}

function asTold(row: Row): Row {
  const properties = Object.entries(row.properties as Row).filter(
    ([, value]) => !Array.isArray(value) || value.length > 0,
  );
  const told = properties.map(([name, value]) => [
    name,
    name === 'weight' ? String(value) : separated(value),
  ]);
  return { ...row, properties: Object.fromEntries(told.toSorted(byText)) };
}

function separated(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((item) => (typeof item === 'string' ? item.replaceAll('\u001f', '␟') : item));
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

describe('a release that comes from Neo4j', () => {
  test('is exported like the files it was read from, in every format but for what the checks found', async () => {
    const data = await awkwardData();
    await emptyDatabase(scratch);
    await during(scratch, async (database) => {
      await seed(database, data);
      const { exported } = await gatherRelease(database);
      const { about } = exported;
      const read = { ...exportedOf(data), about, marker: exported.marker };
      for (const { write } of FORMATS) expect(await textOf(write, exported)).toBe(await textOf(write, read));
    });
  });
});
