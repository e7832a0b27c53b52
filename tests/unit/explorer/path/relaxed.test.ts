import { expect, test } from '@jest/globals';
import { relaxation, relaxed } from '../../../../src/explorer/path/relaxed.js';

test('giving up limits takes them out of the address, and says so', () => {
  expect(relaxed(['DATE', 'TYPES', 'HOPS'])).toEqual({ at: undefined, type: undefined, max: '10' });
  expect(relaxation(['DATE', 'TYPES'])).toBe('Search at any time, every type');
  expect(relaxed(['AVOID', 'CERTAINTY'])).toEqual({ avoid: undefined, certain: undefined });
});
