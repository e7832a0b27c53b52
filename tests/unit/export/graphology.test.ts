import { beforeAll, describe, expect, test } from '@jest/globals';
import { MultiGraph as Graph } from 'graphology';
import { graphology } from '../../../src/export/graphology.js';
import { AWKWARD_NAMES, awkwardExport, idOf } from '../../support/awkward-export.js';
import { textOf } from '../../support/exported-data.js';

const exported = awkwardExport();
let graph: Graph;

beforeAll(async () => {
  graph = Graph.from(JSON.parse(await textOf(graphology, exported)));
});

describe('graphology JSON, as Graph.from reads it', () => {
  test.each(Object.entries(AWKWARD_NAMES))('keeps the name "%s"', (key, name) => {
    expect(graph.getNodeAttribute(idOf(key), 'label')).toBe(name);
    expect(graph.getEdgeAttribute(`${idOf(key)}.member-of.centre`, 'role')).toBe(name);
  });

  test('has every entity and every relationship, parallel ones too', () => {
    expect([graph.order, graph.size]).toEqual([
      exported.about.entities.shown,
      exported.about.relationships.shown,
    ]);
  });

  test('has a direction where the type has one', () => {
    expect(graph.isUndirected('odd/at.allied-with.centre')).toBe(true);
    expect(graph.isDirected('odd/at.dated.plain')).toBe(true);
  });

  test('says of which release it is', () => {
    expect(graph.getAttribute('release')).toBe(exported.about.release);
  });
});
