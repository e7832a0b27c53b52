import { describe, expect, test } from '@jest/globals';
import { readAddress } from '../../../../src/explorer/address/read-address.js';
import { ApiError } from '../../../../src/explorer/api/api-error.js';
import {
  type Known,
  type Unread,
  unreadParameters,
} from '../../../../src/explorer/frame/unread-parameters.js';

const READ: Known = { refused: { at: null, with: null }, types: new Map([['MEMBER_OF', {}]]) };

function unread(path: string, known: Partial<Known> = {}): Unread[] {
  const { pathname, search } = new URL(path, 'http://localhost');
  const address = readAddress(pathname, search);
  if (!address) throw new Error(`${path} is no page`);
  return unreadParameters(address, { ...READ, ...known });
}

describe('what an address cannot have', () => {
  test('is nothing where all of it can be read', () => {
    expect(unread('/network?e=a/b&d=3&n=400&type=MEMBER_OF')).toEqual([]);
    expect(unread('/network?e=a/b&n=blocs&type=none')).toEqual([]);
    expect(unread('/path?from=a/b&to=a/c&max=10')).toEqual([]);
  });

  test.each(['network', 'timeline', 'matrix', 'path', 'entity', 'conflict'])(
    'is a moment that the API refuses: %s is shown at any time instead',
    (view) => {
      const at = new ApiError(
        '"x" is not a moment.',
        'BAD_USER_INPUT',
        'Expecting an EDTF date like "2401".',
      );
      expect(unread(`/${view}?at=x`, { refused: { at, with: null } })).toEqual([
        {
          name: 'at',
          words: '"x" is not a moment. Expecting a date like "2401". Shown at any time instead.',
          instead: undefined,
        },
      ]);
    },
  );

  test('is not a moment that the API has not been able to look at', () => {
    const at = new ApiError('The server does not answer.', 'UNREACHABLE');
    expect(unread('/network?at=2401', { refused: { at, with: null } })).toEqual([]);
  });

  test('is a type that there is not: the others stay, and all are shown where there are no others', () => {
    expect(unread('/timeline?type=NOPE,MEMBER_OF')).toEqual([
      {
        name: 'type',
        words: 'There is no relationship type “NOPE”. The others are shown.',
        instead: 'MEMBER_OF',
      },
    ]);
    expect(unread('/timeline?type=NOPE')).toEqual([
      {
        name: 'type',
        words: 'There is no relationship type “NOPE”. All types are shown instead.',
        instead: undefined,
      },
    ]);
    expect(unread('/timeline?type=NOPE', { types: new Map() })).toEqual([]);
  });

  test('is a number beyond its bounds, or none: it says what is used', () => {
    expect(unread('/network?n=abc')).toEqual([
      {
        name: 'n',
        words: 'A network shows 10 to 400 entities: in place of “abc” it is 60 here.',
        instead: undefined,
      },
    ]);
    expect(unread('/network?n=9999&d=0').map(({ name, instead }) => [name, instead])).toEqual([
      ['n', '400'],
      ['d', '1'],
    ]);
    expect(unread('/path?max=77').map(({ words }) => words)).toEqual([
      'A path has 1 to 10 hops: in place of “77” it is 6 here.',
    ]);
  });

  test('is more entities than a network begins with: the first are used', () => {
    const ids = Array.from({ length: 21 }, (_, place) => `a/${place}`);
    const [first, ...rest] = unread(`/network?e=${ids.join()}`);
    expect(rest).toEqual([]);
    expect(first?.instead).toBe(ids.slice(0, 20).join());
    const expanded = unread(`/network?e=${ids.slice(0, 19).join()}&x=b/1,b/2`);
    expect(expanded.map(({ name, instead }) => [name, instead])).toEqual([['x', 'b/1']]);
  });
});
