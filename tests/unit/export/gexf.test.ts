import { beforeAll, describe, expect, test } from '@jest/globals';
import { MultiGraph as Graph } from 'graphology';
import { parse } from 'graphology-gexf';
import { gexf } from '../../../src/export/gexf.js';
import { standIns } from '../../../src/export/stand-ins.js';
import { AWKWARD_ID, AWKWARD_NAMES, awkwardExport, idOf } from '../../support/awkward-export.js';
import { exportedOf, textOf } from '../../support/exported-data.js';
import { readProjectData } from '../../support/project-data.js';

const exported = awkwardExport();
let text: string;
let graph: Graph;

beforeAll(async () => {
  text = await textOf(gexf, exported);
  graph = parse(Graph, text);
});

const lineOf = (id: string): string => text.split('\n').find((line) => line.includes(`id="${id}"`)) ?? '';

describe('GEXF, as graphology reads it', () => {
  test.each(Object.entries(AWKWARD_NAMES))('keeps the name "%s"', (key, name) => {
    expect(graph.getNodeAttribute(idOf(key), 'label')).toBe(standIns(name));
    expect(graph.getEdgeAttribute(`${idOf(key)}.member-of.centre`, 'role')).toBe(standIns(name));
  });

  test('has every entity and every relationship, by its id', () => {
    expect(graph.order).toBe(exported.about.entities.shown);
    expect(graph.size).toBe(exported.about.relationships.shown);
  });

  test('joins what a relationship joins, and says of which the direction means nothing', () => {
    expect(graph.extremities('odd/at.dated.plain')).toEqual(['odd/at', AWKWARD_ID]);
    expect(graph.getEdgeAttribute('odd/at.dated.plain', 'symmetric')).toBe(false);
    expect(graph.getEdgeAttribute('odd/at.allied-with.centre', 'symmetric')).toBe(true);
  });

  test('keeps the years as plain numbers and the dates as they are written', () => {
    expect(graph.getEdgeAttributes('odd/at.dated.plain')).toMatchObject({
      start_year: 2401,
      end_year: 2410,
      start_edtf: '2401',
      end_edtf: '2410-03-31',
      start_earliest: '2401-01-01',
      start_latest: '2401-12-31',
      end_earliest: '2410-03-31',
      end_latest: '2410-03-31',
    });
    expect(graph.getEdgeAttributes('odd/at.dated.bce')).toMatchObject({ start_year: -44, end_year: -19 });
    expect(graph.getEdgeAttributes('odd/at.dated.zero')).toMatchObject({ start_year: 0, end_year: 1 });
    expect(graph.getEdgeAttributes('odd/at.dated.deep')).toMatchObject({
      start_year: -25053,
      start_earliest: 'Y-25053',
      end_edtf: '..',
    });
  });

  test('leaves undated what is undated, and open what is open', () => {
    const undated = graph.getEdgeAttributes('odd/at.undated');
    expect(Object.keys(undated).filter((name) => /start|end/.test(name))).toEqual([]);
    expect(graph.hasEdgeAttribute('odd/at.dated.deep', 'end_year')).toBe(false);
  });

  test('gives an uncertain date as the bounds between which it lies', () => {
    expect(graph.getEdgeAttributes('odd/at.dated.doubted')).toMatchObject({
      start_edtf: '1386~',
      start_year: 1384,
      start_earliest: '1384-01-02',
      start_latest: '1388-12-30',
    });
  });

  test('keeps apart a property of a type and a column that are called the same', () => {
    const attributes = graph.getEdgeAttributes(`${idOf('formula')}.member-of.centre`);
    expect(attributes).toMatchObject({ sources: 'odd/book', property_sources: AWKWARD_NAMES.formula });
  });
});

describe('GEXF, as Gephi reads it', () => {
  test('has intervals in years with a fraction, open where nothing is known', () => {
    expect(lineOf('odd/at.dated.plain')).toMatch(/ start="2401" end="2410.2466"/);
    expect(lineOf('odd/at.dated.deep')).toMatch(/ start="-25053">/);
    expect(lineOf('odd/at.undated')).not.toMatch(/ (start|end)="/);
  });

  test('has one block of attributes for each class, and no type that graphology refuses', () => {
    expect(text.match(/<attributes class="\w+"/g)).toEqual([
      '<attributes class="node"',
      '<attributes class="edge"',
    ]);
    expect(text).not.toContain('"mutual"');
  });

  test('says of which release it is, and under which licence its sources are', () => {
    const [, description] = text.match(/<description>(.*)<\/description>/) ?? [];
    expect(description).toContain(exported.about.release);
    expect(description).toContain('CC-BY-4.0');
  });
});

test('the facts of the project survive GEXF', async () => {
  const facts = exportedOf(readProjectData().data);
  const read = parse(Graph, await textOf(gexf, facts));
  expect([read.order, read.size]).toEqual([facts.about.entities.shown, facts.about.relationships.shown]);
});
