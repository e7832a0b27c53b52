import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Address,
  PARAMETERS,
  type Parameters,
  VIEWS,
} from '../../../../src/explorer/address/address.js';
import { itemsOf, listOf } from '../../../../src/explorer/address/lists.js';
import { readAddress } from '../../../../src/explorer/address/read-address.js';
import { toView } from '../../../../src/explorer/address/to-view.js';
import { writeAddress } from '../../../../src/explorer/address/write-address.js';

function read(text: string): Address | undefined {
  const { pathname, search } = new URL(text, 'http://localhost');
  return readAddress(pathname, search);
}

function known(text: string): Address {
  const address = read(text);
  if (!address) throw new Error(`${text} is no page.`);
  return address;
}

describe('an address', () => {
  test('says the view, whom it is about and its state, readably', () => {
    const text =
      '/network?e=sto/klingon-empire,sto/dominion&at=event:sto/founding&type=ALLIED_WITH,MEMBER_OF';
    expect(known(text)).toEqual({
      view: 'network',
      embedded: false,
      id: '',
      parameters: {
        e: 'sto/klingon-empire,sto/dominion',
        at: 'event:sto/founding',
        type: 'ALLIED_WITH,MEMBER_OF',
      },
      unknown: [],
    });
    expect(writeAddress(known(text))).toBe(text);
  });

  test.each([
    ['/', 'home', ''],
    ['/entity/mirror/worf', 'entity', 'mirror/worf'],
    ['/embed/conflict/sto/iconian-war?at=2410', 'conflict', 'sto/iconian-war'],
  ])('%s is the page %s about %j', (text, view, id) => {
    expect(known(text)).toMatchObject({ view, id, embedded: text.startsWith('/embed') });
    expect(writeAddress(known(text))).toBe(text);
  });

  test.each(['/nowhere', '/home', '/embed', '/embedded/network', '/entity/%', '/entity/a/100%'])(
    '%s is no page',
    (text) => {
      expect(readAddress(text, '')).toBeUndefined();
    },
  );

  test('keeps what it does not know, after what it knows, in the order in which it came', () => {
    expect(writeAddress(known('/network?z=1&e=a/b&later=x%26y&z=2'))).toBe(
      '/network?e=a/b&z=1&later=x%26y&z=2',
    );
  });

  test('is one for one page: parameters in their order, none that is empty', () => {
    expect(writeAddress(known('/network?d=2&certain=&e=a/b'))).toBe('/network?e=a/b&d=2');
  });

  test('is read as it was written, whatever is in it', () => {
    const text = fc.string({ minLength: 1, maxLength: 12, unit: 'binary' });
    const parameters = fc.dictionary(fc.constantFrom(...PARAMETERS), text) as fc.Arbitrary<Parameters>;
    const id = fc
      .array(text, { minLength: 1, maxLength: 3 })
      .map((parts) => parts.map((part) => part.replaceAll('/', '-')).join('/'));
    fc.assert(
      fc.property(
        fc.constantFrom(...VIEWS.slice(1)),
        fc.boolean(),
        id,
        parameters,
        (view, embedded, about, given) => {
          const address: Address = {
            view,
            embedded: embedded && view !== 'home',
            id: about,
            parameters: { ...given },
            unknown: [],
          };
          const [path = '', query = ''] = writeAddress(address).split('?');
          expect(readAddress(path, query)).toEqual(address);
        },
      ),
    );
  });
});

describe('the way to another page', () => {
  test('keeps the moment and how one looks, and nothing of what the page was about', () => {
    const from = known('/network?e=a/b&x=a/c&at=2410&c=sto&sel=a/b&theme=dark&q=1');
    expect(writeAddress(toView(from, 'entity', { id: 'a/d' }))).toBe(
      '/entity/a/d?at=2410&c=sto&theme=dark&q=1',
    );
  });

  test('stays embedded', () => {
    expect(writeAddress(toView(known('/embed/network?e=a/b'), 'path', { from: 'a/b' }))).toBe(
      '/embed/path?from=a/b',
    );
  });
});

describe('lists', () => {
  test('have each item once, and an empty one is not said', () => {
    expect(itemsOf('a,b,,a')).toEqual(['a', 'b']);
    expect(itemsOf(undefined)).toEqual([]);
    expect(listOf(['a', 'b', 'a'])).toBe('a,b');
    expect(listOf([])).toBeUndefined();
  });
});
