import { describe, expect, test } from '@jest/globals';
import { borrow } from '../../../src/projection/scratch.js';
import { toyProjection } from '../../support/toy-projection.js';

describe('borrow', () => {
  test('lends what says nothing of any entity, however the one before has left it', () => {
    const projection = toyProjection(4, []);
    borrow(projection, (scratch) => {
      scratch.set(2, 7);
      scratch.set(2, 8);
      scratch.set(0, 0);
      expect([...scratch.values]).toEqual([0, -1, 8, -1]);
      expect(scratch.touched).toEqual([2, 0]);
    });
    borrow(projection, ({ values, touched }) => {
      expect([...values]).toEqual([-1, -1, -1, -1]);
      expect(touched).toEqual([]);
    });
  });

  test('lends the same again, but not to two at one time', () => {
    const projection = toyProjection(2, []);
    const first = borrow(projection, (one) => {
      expect(borrow(projection, (other) => other === one)).toBe(false);
      return one;
    });
    expect(borrow(projection, (one) => borrow(projection, (other) => [one, other].includes(first)))).toBe(
      true,
    );
  });

  test('takes it back from who fails', () => {
    const projection = toyProjection(1, []);
    const fail = () =>
      borrow(projection, (scratch) => {
        scratch.set(0, 5);
        throw new Error('no answer');
      });
    expect(fail).toThrow('no answer');
    expect(borrow(projection, ({ values }) => values[0])).toBe(-1);
  });
});
