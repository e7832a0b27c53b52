import { describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { MultiGraph as Graph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { aboutLines } from '../../../src/export/about-lines.js';
import type { Exported } from '../../../src/export/exported.js';
import { FORMATS, type Format } from '../../../src/export/formats.js';
import type { DataSet } from '../../../src/seed/data-set.js';
import { awkwardExport } from '../../support/awkward-export.js';
import { checked } from '../../support/checked.js';
import { exportedOf, textOf } from '../../support/exported-data.js';
import { readUniverse } from '../../support/read-universe.js';

const read = new Map([1, 2, 3].map((seed) => [seed, readUniverse(seed)]));
const universe = (seed: number): Exported => exportedOf(read.get(seed) as DataSet);

describe('every format', () => {
  test('has a name and a file of its own, and says what it is for', () => {
    for (const what of ['name', 'extension', 'description'] as const)
      expect(new Set(FORMATS.map((format) => format[what])).size).toBe(FORMATS.length);
    for (const { name, extension } of FORMATS) expect(`${name}.${extension}`).toMatch(/^[a-z0-9.-]+$/);
  });

  test.each(FORMATS)('$name gives the same bytes for the same facts', async ({ write }) => {
    for (const make of [awkwardExport, () => universe(1)])
      expect(await textOf(write, make())).toBe(await textOf(write, make()));
  });

  test.each(FORMATS)('$name is written of nothing at all', async ({ write }) => {
    expect(await textOf(write, empty())).toEqual(expect.any(String));
  });

  const inItself = FORMATS.filter(({ name }) => !/^(gephi-|jsonl|neo4j-relationships)/.test(name));

  test.each(inItself)('$name names the release', async ({ write }) => {
    const exported = awkwardExport();
    expect(await textOf(write, exported)).toContain(exported.about.release);
  });
});

/** The ids of what there is to stand at an end, and the ends that there are. */
const ENDS: Readonly<
  Record<string, (text: string) => { readonly nodes: string[]; readonly ends: string[] }>
> = {
  gexf: (text) => ofGraph(parseGexf(Graph, text)),
  graphology: (text) => ofGraph(Graph.from(JSON.parse(text))),
  cytoscape: (text) => {
    const { nodes, edges } = JSON.parse(text).elements;
    const ends = edges.flatMap(({ data }: { data: { source: string; target: string } }) => [
      data.source,
      data.target,
    ]);
    return { nodes: nodes.map(({ data }: { data: { id: string } }) => data.id), ends };
  },
  jsonl: (text) => {
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const claims = lines.flatMap(({ relationship }) => relationship ?? []);
    return {
      nodes: lines.flatMap(({ entity }) => entity?.id ?? []),
      ends: claims.flatMap(({ subject, object }) => [subject, object]),
    };
  },
};

describe('both ends of every relationship are exported', () => {
  test.each(Object.keys(ENDS))('in %s, in made-up universes', async (name) => {
    const { write } = FORMATS.find((format) => format.name === name) as Format;
    let count = 0;
    for (const seed of read.keys()) {
      const { nodes, ends } = ENDS[name]?.(await textOf(write, universe(seed))) ?? {
        nodes: [],
        ends: [],
      };
      const known = new Set(nodes);
      expect(ends.filter((end) => !known.has(end))).toEqual([]);
      expect(ends.length).toBeGreaterThan(0);
      count += ends.length;
    }
    checked(count, 'ends of relationships that are exported with them');
  });

  test('in the tables for Gephi', async () => {
    const table = async (name: string): Promise<Record<string, string>[]> => {
      const { write } = FORMATS.find((format) => format.name === name) as Format;
      return parseCsv(await textOf(write, universe(1)), { columns: true });
    };
    const ids = new Set((await table('gephi-nodes')).map(({ Id }) => Id));
    const ends = (await table('gephi-edges')).flatMap(({ Source, Target }) => [Source, Target]);
    expect(ends.filter((end) => !ids.has(end))).toEqual([]);
  });
});

describe('what an export says of itself', () => {
  const { about } = awkwardExport();

  test('has no moment in it where none was asked for', () => {
    expect(aboutLines(about)).toContain('Entities: 23 here, of 23; left out: 0.');
    const part = { ...about, filters: { roots: ['odd/at'] }, entities: { shown: 3, atMoment: 5, ever: 5 } };
    expect(aboutLines(part)).toContain('Entities: 3 here, of 5; left out: 2.');
    const uncounted = { ...part, entities: { shown: 3, atMoment: undefined, ever: undefined } };
    expect(aboutLines(uncounted)).toContain('Entities: 3 here, of too many to count; left out: uncounted.');
  });

  test('is what was asked for, how much of it is left out, and every source with its licence', () => {
    const part = {
      ...about,
      filters: { roots: ['odd/at', 'odd/centre'], depth: 2, asOf: '2409', certainty: 'possible' },
      relationships: { shown: 3, atMoment: 5, ever: undefined },
    };
    expect(aboutLines(part)).toEqual([
      `Allegiance, release ${about.release}`,
      'A part of it, asked for by roots: odd/at, odd/centre; depth: 2; asOf: 2409; certainty: possible.',
      `Entities: 23 here, 23 at the moment asked for, 23 ever; left out: 0.`,
      'Relationships: 3 here, 5 at the moment asked for, too many to count ever; left out: 2.',
      'Relationships of the rank deprecated are left out.',
      expect.stringMatching(/^Source odd\/book: .*Licence: CC-BY-4\.0\.$/s),
    ]);
  });
});

function ofGraph(graph: Graph): { nodes: string[]; ends: string[] } {
  return { nodes: graph.nodes(), ends: graph.edges().flatMap((edge) => graph.extremities(edge)) };
}

function empty(): Exported {
  const none = async function* () {};
  const nothing = { shown: 0, atMoment: 0, ever: 0 };
  const about = { release: '0', filters: {}, entities: nothing, relationships: nothing, sources: [] };
  return {
    ...{ about, marker: undefined, catalogue: new Map(), continuities: [], disputes: [] },
    ...{ entities: none, relationships: none, citations: none },
  };
}
