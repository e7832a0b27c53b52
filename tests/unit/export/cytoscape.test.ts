import { beforeAll, describe, expect, test } from '@jest/globals';
import openCytoscape, { type Core } from 'cytoscape';
import { cytoscape } from '../../../src/export/cytoscape.js';
import { AWKWARD_ID, AWKWARD_NAMES, awkwardExport, idOf } from '../../support/awkward-export.js';
import { textOf } from '../../support/exported-data.js';

const exported = awkwardExport();
let opened: Core;

beforeAll(async () => {
  opened = openCytoscape({ headless: true, ...JSON.parse(await textOf(cytoscape, exported)) });
});

describe('Cytoscape JSON, as cytoscape.js reads it', () => {
  test.each(Object.entries(AWKWARD_NAMES))('keeps the name "%s"', (key, name) => {
    expect(opened.getElementById(idOf(key)).data('label')).toBe(name);
    expect(opened.getElementById(`${idOf(key)}.member-of.centre`).data('role')).toBe(name);
  });

  test('has every entity and every relationship', () => {
    expect(opened.nodes()).toHaveLength(exported.about.entities.shown);
    expect(opened.edges()).toHaveLength(exported.about.relationships.shown);
  });

  test('joins what a relationship joins, and says whether it has a direction', () => {
    const edge = opened.getElementById('odd/at.dated.plain');
    expect([edge.source().id(), edge.target().id()]).toEqual(['odd/at', AWKWARD_ID]);
    expect(edge.data()).toMatchObject({ symmetric: false, interaction: 'MEMBER_OF', start_year: 2401 });
    expect(opened.getElementById('odd/at.allied-with.centre').data('symmetric')).toBe(true);
  });

  test('says of which release it is, and what its sources are', () => {
    expect(opened.data()).toMatchObject({ release: exported.about.release, sources: exported.about.sources });
  });
});
