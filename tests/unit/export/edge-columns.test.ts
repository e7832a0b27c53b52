import { expect, test } from '@jest/globals';
import { edgeColumns } from '../../../src/export/edge-columns.js';
import { readCatalogue } from '../../../src/import/read-catalogue.js';
import { CATALOGUE } from '../../support/wiki-fixtures.js';

test('a property that a reader has another meaning for has a column of another name', () => {
  const catalogue = new Map(readCatalogue(CATALOGUE));
  const type = catalogue.get('MEMBER_OF');
  if (!type) throw new Error('There is no MEMBER_OF.');
  catalogue.set('MEMBER_OF', { ...type, properties: ['kind', 'timeset', 'weight', 'certainty'] });
  const names = edgeColumns(catalogue).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('property_'))).toEqual([
    'property_certainty',
    'property_kind',
    'property_timeset',
  ]);
  expect(names).toContain('weight');
  expect(new Set(names).size).toBe(names.length);
});
