import { describe, expect, test } from '@jest/globals';
import { checkRange } from '../../../src/graphql/check-range.js';
import { thrownBy } from '../../support/thrown-by.js';

describe('checkRange', () => {
  test.each([1, 50, 100])('lets %i between 1 and 100 pass', (value) => {
    expect(checkRange('first', value, 1, 100)).toBe(value);
  });

  test.each([
    [0, 'Ask for 1 at least.'],
    [-1, 'Ask for 1 at least.'],
    [101, 'Ask for 100 at most.'],
  ])('refuses %i', (value, hint) => {
    expect(thrownBy(() => checkRange('first', value, 1, 100))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `\`first\` is ${value}. Expecting 1 to 100.`,
      hint,
    });
  });

  test('refuses what is no number', () => {
    expect(thrownBy(() => checkRange('first', Number.NaN, 1, 100))).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
