import { describe, expect, test } from '@jest/globals';
import { checkFilter } from '../../../src/graphql/check-filter.js';
import { thrownBy } from '../../support/thrown-by.js';

const nested = (levels: number): unknown =>
  levels === 0 ? { name: { eq: 'x' } } : { memberOf: { some: nested(levels - 1) } };

describe('checkFilter', () => {
  test.each([
    [{}],
    [{ name: { eq: 'Worf' } }],
    [{ government: { eq: null } }],
    [{ OR: [{ id: { in: ['a', 'b'] } }, { NOT: { name: { contains: '' } } }] }],
    [nested(5)],
  ])('lets %j pass', (where) => {
    expect(() => checkFilter(where)).not.toThrow();
  });

  test.each([
    [{ ledBy: { some: {} } }, '`where.ledBy.some` is empty.'],
    [{ OR: [{ name: {} }] }, '`where.OR.name` is empty.'],
    [{ OR: [] }, '`where.OR` is empty. Expecting one filter or more.'],
    [{ NOT: { AND: [] } }, '`where.NOT.AND` is empty.'],
    [{ name: null }, '`where.name` is null.'],
    [{ ledByConnection: { some: { edge: null } } }, '`where.ledByConnection.some.edge` is null.'],
    [nested(6), 'is nested too deep. Expecting 12 levels at most.'],
    [{ OR: Array.from({ length: 101 }, () => ({ name: { eq: 'x' } })) }, '`where` has too many fields.'],
  ])('refuses %j', (where, message) => {
    expect(thrownBy(() => checkFilter(where))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(message),
    });
  });
});
