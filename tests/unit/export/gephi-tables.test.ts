import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { gephiEdges } from '../../../src/export/gephi-edges.js';
import { gephiNodes } from '../../../src/export/gephi-nodes.js';
import { standIns } from '../../../src/export/stand-ins.js';
import { AWKWARD_NAMES, awkwardExport, idOf } from '../../support/awkward-export.js';
import { textOf } from '../../support/exported-data.js';

type Record = { readonly [column: string]: string };

const exported = awkwardExport();
const FORMULAS = ['formula', 'plus', 'minus', 'at', 'wideFormula', 'hiddenFormula'];
let nodes: ReadonlyMap<string, Record>;
let edges: ReadonlyMap<string, Record>;

beforeAll(async () => {
  const read = async (write: typeof gephiNodes): Promise<ReadonlyMap<string, Record>> => {
    const records: Record[] = parse(await textOf(write, exported), { columns: true });
    return new Map(records.map((record) => [record.Id ?? '', record]));
  };
  nodes = await read(gephiNodes);
  edges = await read(gephiEdges);
});

describe('the tables for Gephi', () => {
  const plain = Object.entries(AWKWARD_NAMES).filter(([key]) => !FORMULAS.includes(key));

  test.each(plain)('keep the name "%s"', (key, name) => {
    expect(nodes.get(idOf(key))?.Label).toBe(standIns(name));
    expect(edges.get(`${idOf(key)}.member-of.centre`)?.role).toBe(standIns(name));
  });

  test.each(FORMULAS)('have an apostrophe before what a spreadsheet would run: %s', (key) => {
    const name = AWKWARD_NAMES[key as keyof typeof AWKWARD_NAMES];
    expect(nodes.get(idOf(key))?.Label).toBe(`'${name}`);
  });

  test('leave numbers below zero alone', () => {
    expect(edges.get('odd/at.dated.bce')).toMatchObject({ start_year: '-44', end_year: '-19' });
  });

  test('have every entity and every relationship', () => {
    expect([nodes.size, edges.size]).toEqual([
      exported.about.entities.shown,
      exported.about.relationships.shown,
    ]);
  });

  test('name the columns as Gephi looks for them', () => {
    expect(edges.get('odd/at.allied-with.centre')).toMatchObject({
      Source: 'odd/at',
      Target: 'odd/centre',
      Type: 'Undirected',
      Kind: 'ALLIED_WITH',
      timeset: '',
    });
    expect(edges.get('odd/at.dated.plain')?.timeset).toBe('<[2401,2410.2466]>');
    expect(edges.get('odd/at.dated.deep')?.timeset).toBe('<[-25053,Infinity]>');
  });
});
