import { describe, expect, test } from '@jest/globals';
import { exportArguments } from '../../../src/http/export-arguments.js';
import { readProjectData } from '../../support/project-data.js';
import { thrownBy } from '../../support/thrown-by.js';

const { catalogue } = readProjectData().data;
const read = (address: Record<string, string | string[]>) => exportArguments(address, catalogue);
const refused = (address: Record<string, string | string[]>) => thrownBy(() => read(address));

describe('the parameters of an export', () => {
  test('are the defaults of the API where only roots are said', () => {
    expect(read({ roots: 'sto/worf' })).toEqual({
      ...{ roots: ['sto/worf'], depth: 1, limit: 200 },
      ...{ types: null, kinds: null, certainty: 'possible' },
    });
  });

  test('are lists where they are repeated or divided by commas', () => {
    expect(read({ roots: ['a/b,c/d', ' e/f '] })).toMatchObject({ roots: ['a/b', 'c/d', 'e/f'] });
  });

  test('are read however they are written, and lists in one order', () => {
    const asked = {
      roots: 'a/b',
      types: 'member_of,ALLIED_WITH',
      kinds: 'faction,PERSON,Faction',
      certainty: 'CERTAIN',
    };
    expect(read({ ...asked, asOf: '2409', depth: '2', limit: '10' })).toEqual({
      ...{ roots: ['a/b'], depth: 2, limit: 10, asOf: '2409', certainty: 'certain' },
      types: [...catalogue.keys()].filter((name) => ['MEMBER_OF', 'ALLIED_WITH'].includes(name)),
      kinds: ['Faction', 'Person'],
    });
  });

  test('are none for the whole release', () => {
    expect(read({})).toBeUndefined();
  });

  test.each([
    [{ root: 'a/b' }, 'There is no parameter "root". Did you mean "roots"?'],
    [{ depth: '2' }, '`depth` was asked for without `roots`.'],
    [{ roots: ' , ' }, '`roots` was asked for without `roots`.'],
    [{ roots: 'a/b', depth: '1e3' }, '`depth` is "1e3".'],
    [{ roots: 'a/b', depth: ['1', '2'] }, '`depth` is there 2 times.'],
    [{ roots: 'a/b', types: 'MEMBER_OFF' }, '`types` has "MEMBER_OFF". Did you mean "MEMBER_OF"?'],
    [{ roots: 'a/b', kinds: '' }, '`kinds` has "".'],
    [{ roots: 'a/b', certainty: 'sure' }, '`certainty` has "sure".'],
  ])('are refused: %j', (address, message) => {
    const error = refused(address as Record<string, string>);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', message, hint: expect.stringMatching(/\.$/) });
  });
});
