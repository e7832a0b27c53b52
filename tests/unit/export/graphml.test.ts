import { beforeAll, describe, expect, test } from '@jest/globals';
import { MultiGraph as Graph } from 'graphology';
import { parse } from 'graphology-graphml';
import { graphml } from '../../../src/export/graphml.js';
import { standIns } from '../../../src/export/stand-ins.js';
import { AWKWARD_NAMES, awkwardExport, idOf } from '../../support/awkward-export.js';
import { textOf } from '../../support/exported-data.js';

const exported = awkwardExport();
let graph: Graph;

beforeAll(async () => {
  graph = parse(Graph, await textOf(graphml, exported));
});

describe('GraphML, as graphology reads it', () => {
  test.each(Object.entries(AWKWARD_NAMES))('keeps the name "%s"', (key, name) => {
    expect(graph.getNodeAttribute(idOf(key), 'label')).toBe(standIns(name));
    expect(graph.getEdgeAttribute(`${idOf(key)}.member-of.centre`, 'role')).toBe(standIns(name));
  });

  test('has every entity and every relationship, by its id', () => {
    expect(graph.order).toBe(exported.about.entities.shown);
    expect(graph.edges()).toHaveLength(exported.about.relationships.shown);
    expect(graph.hasEdge('odd/at.dated.plain')).toBe(true);
  });

  test('says of which relationships the direction means nothing', () => {
    expect(graph.getEdgeAttribute('odd/at.dated.plain', 'symmetric')).toBe(false);
    expect(graph.getEdgeAttribute('odd/at.allied-with.centre', 'symmetric')).toBe(true);
  });

  test('keeps years as numbers', () => {
    expect(graph.getEdgeAttribute('odd/at.dated.bce', 'start_year')).toBe(-44);
  });

  test('says of which release it is', () => {
    expect(graph.getAttribute('about')).toContain(exported.about.release);
  });
});
