import { describe, expect, test } from '@jest/globals';
import { checkSort } from '../../../src/graphql/check-sort.js';
import { thrownBy } from '../../support/thrown-by.js';

describe('checkSort', () => {
  test.each([
    ['two fields, of which none is first', [{ name: 'ASC', id: 'DESC' }], 'names name and id at once'],
    ['no field', [{ name: 'ASC' }, {}], 'names no field'],
    ['nothing', [null], 'names no field'],
  ])('refuses an item with %s', (_, sort, message) => {
    expect(thrownBy(() => checkSort(sort))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(message),
    });
  });

  test('lets one field each through, as a list or by itself', () => {
    for (const sort of [[], [{ name: 'ASC' }, { id: 'DESC' }], { name: 'ASC' }])
      expect(() => checkSort(sort)).not.toThrow();
  });
});
