import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { neo4jNodes } from '../../../src/export/neo4j-nodes.js';
import { neo4jRelationships } from '../../../src/export/neo4j-relationships.js';
import { wellFormed } from '../../../src/export/well-formed.js';
import { AWKWARD_NAMES, awkwardExport, idOf } from '../../support/awkward-export.js';
import { exportedOf, textOf } from '../../support/exported-data.js';
import { readProjectData } from '../../support/project-data.js';

type Line = { readonly [column: string]: string };

const read = (text: string): Line[] => parse(text, { columns: true });
let nodes: Line[];
let relationships: Line[];

beforeAll(async () => {
  nodes = read(await textOf(neo4jNodes, awkwardExport()));
  relationships = read(await textOf(neo4jRelationships, awkwardExport()));
});

describe('the tables for neo4j-admin', () => {
  test.each(Object.entries(AWKWARD_NAMES))('keep the name "%s" as it is', (key, name) => {
    expect(nodes.find(({ ':ID': id }) => id === `Entity ${idOf(key)}`)?.['name:string']).toBe(
      wellFormed(name),
    );
  });

  test('have a node for every end of every relationship, and no two of one id', async () => {
    for (const exported of [awkwardExport(), exportedOf(readProjectData().data)]) {
      const ids = read(await textOf(neo4jNodes, exported)).map(({ ':ID': id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const ends = read(await textOf(neo4jRelationships, exported)).flatMap((line) => [
        line[':START_ID'],
        line[':END_ID'],
      ]);
      expect(ends.filter((end) => !ids.includes(end))).toEqual([]);
    }
  });

  test('give an entity both of its labels, and a list its items, with a sign between that no name has', () => {
    const node = nodes.find(({ ':ID': id }) => id === `Entity ${idOf('semicolons')}`);
    expect(node?.[':LABEL']?.split('\u001f')).toEqual(['Entity', 'Faction']);
    expect(node?.['aliases:string[]']?.split('\u001f')).toEqual(['a;b|c,d␟e', 'Other']);
  });

  test('keep what is written beside what is computed of it', () => {
    const claim = relationships.find((line) => line['id:string'] === 'odd/at.dated.zero');
    expect(claim).toMatchObject({ 'start:string': '0000', 'startMin:long': '-719528', ':TYPE': 'MEMBER_OF' });
  });

  test('say of which release they are', () => {
    expect(nodes.find((line) => line[':LABEL'] === 'Export')?.['about:string[]']).toContain(
      'release b4d5eed0',
    );
  });
});
