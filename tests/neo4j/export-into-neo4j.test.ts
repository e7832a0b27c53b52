import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Address, Row } from '../../src/database/connect.js';
import type { EmbeddedDatabase } from '../../src/database/embedded/start-embedded.js';
import { cypherScript } from '../../src/export/cypher-script.js';
import { FORMATS } from '../../src/export/formats.js';
import { gatherRelease } from '../../src/export/gather-release.js';
import { neo4jNodes } from '../../src/export/neo4j-nodes.js';
import { neo4jRelationships } from '../../src/export/neo4j-relationships.js';
import { openExport } from '../../src/export/open-export.js';
import type { DataSet } from '../../src/seed/data-set.js';
import { seed } from '../../src/seed/seed.js';
import { cypherEngine } from '../../src/traversal/cypher-engine.js';
import { awkwardData } from '../support/awkward-data.js';
import { contentsOf } from '../support/database-contents.js';
import { during, startThrowAway } from '../support/embedded-start.js';
import { errorOf } from '../support/error-of.js';
import { exportedOf, textOf } from '../support/exported-data.js';
import { temporaryFolder } from '../support/folders.js';
import { importTables } from '../support/import-tables.js';
import { readProjectData } from '../support/project-data.js';
import { readUniverse } from '../support/read-universe.js';
import { emptyDatabase, scratchDatabase } from '../support/scratch-database.js';

/** What exports are good for that Neo4j itself reads: the same graph elsewhere. */

const FACTS: readonly (readonly [string, () => DataSet | Promise<DataSet>])[] = [
  ['the facts of the project', () => readProjectData().data],
  ['names that break what is not careful', awkwardData],
  ['a made-up universe', () => readUniverse(1)],
];

const store = temporaryFolder();
let original: Address;
let copy: EmbeddedDatabase;

beforeAll(async () => {
  [original, copy] = await Promise.all([scratchDatabase(), startThrowAway({ store })]);
}, 120_000);

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

async function scriptOf(address: Address, data: DataSet): Promise<string> {
  return during(address, async (database) => {
    const { exported, settle } = await gatherRelease(database, data.catalogue);
    const script = await textOf(cypherScript, exported);
    await settle();
    return script;
  });
}

describe('the Cypher script of a release', () => {
  test.each(FACTS)(
    'run in an empty Neo4j gives the same release: %s',
    async (_, read) => {
      const data = await read();
      await emptyDatabase(original);
      await emptyDatabase(copy);
      const { release } = await during(original, (database) => seed(database, data));
      const script = await scriptOf(original, data);
      await runScript(copy, script);
      expect(await contentsOf(copy)).toEqual(await contentsOf(original));
      const again = await during(copy, (database) => seed(database, data));
      expect([again.changed, again.release.digest]).toEqual([false, release.digest]);
      expect(await scriptOf(copy, data)).toBe(script);
    },
    180_000,
  );

  test('fails in a database that is not empty, before it has written anything', async () => {
    const before = await contentsOf(copy);
    const script = await scriptOf(copy, readUniverse(1));
    await expect(runScript(copy, script)).rejects.toThrow('/ by zero');
    expect(await contentsOf(copy)).toEqual(before);
  });
});

describe('the Cypher script of a part', () => {
  test('is no release: Allegiance takes the database for somebody else’s', async () => {
    const { data } = readProjectData();
    await emptyDatabase(copy);
    await emptyDatabase(original);
    const { release } = await during(original, (database) => seed(database, data));
    const script = await during(original, async (database) => {
      const { catalogue, calendars } = data;
      const engine = cypherEngine(database, release.digest);
      const serving = { database, catalogue, calendars, engine: () => engine };
      const asked = { roots: ['sto/klingon-empire'], depth: 2, certainty: 'possible' as const, limit: 50 };
      return textOf(cypherScript, (await openExport(serving, asked)).exported);
    });
    await runScript(copy, script);
    const { nodes, relationships } = await contentsOf(copy);
    const whole = await contentsOf(original);
    expect(whole.nodes).toEqual(expect.arrayContaining(nodes));
    expect(whole.relationships).toEqual(expect.arrayContaining(relationships));
    expect(relationships.length).toBeGreaterThan(50);
    const error = await errorOf(during(copy, (database) => seed(database, data)));
    expect(error.code).toBe('DATABASE_NOT_OURS');
  }, 180_000);
});

describe('the tables for neo4j-admin', () => {
  test.each(FACTS.slice(0, 2))(
    'are imported by the tool itself into the same graph: %s',
    async (_, read) => {
      const data = await read();
      await emptyDatabase(original);
      await during(original, (database) => seed(database, data));
      const [nodes, relationships] = await during(original, async (database) => {
        const { exported } = await gatherRelease(database, data.catalogue);
        return [await textOf(neo4jNodes, exported), await textOf(neo4jRelationships, exported)] as const;
      });
      // The tool takes the place of a database that nobody runs, and leaves the password of its store.
      await copy.stop();
      await importTables(store, nodes, relationships);
      copy = await startThrowAway({ store });
      const [copied, whole] = [await contentsOf(copy), await contentsOf(original)];
      expect(asImported(copied)).toEqual(asImported(whole));
    },
    180_000,
  );
});

/**
 * What the guide says of the tool: it has labels in an order of its own, and no empty lists; what stands between the items of a list
 * is replaced in them; and a property of a type of the user's own becomes a text.
 */
function asImported({ nodes, relationships }: { nodes: Row[]; relationships: Row[] }) {
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
    await emptyDatabase(original);
    await during(original, async (database) => {
      await seed(database, data);
      const { exported } = await gatherRelease(database, data.catalogue);
      const { about } = exported;
      const read = { ...exportedOf(data), about, marker: exported.marker };
      for (const { write } of FORMATS) expect(await textOf(write, exported)).toBe(await textOf(write, read));
    });
  });
});
