import { describe, expect, test } from '@jest/globals';
import { orderEvents } from '../../../src/model/event-order.js';
import { placeOf } from '../../../src/seed/place-of.js';

const order = orderEvents([
  { id: 'fall', date: { from: 10, until: 20 }, after: ['rise'] },
  { id: 'rise', date: undefined, after: [] },
  { id: 'feast', date: undefined, after: ['fall'] },
]);

describe('the place of moments', () => {
  test('is that of an event: the earliest day that it can have been, then its rank', () => {
    expect(placeOf(['event:fall'], order)).toEqual([10, 1]);
    expect(placeOf(['event:feast'], order)).toEqual([10, 2]);
  });

  test('is that of a date: its first day, after the events of the day', () => {
    expect(placeOf(['1970-01-11'], order)).toEqual([10, Number.MAX_SAFE_INTEGER]);
  });

  test('of several is the earliest', () => {
    expect(placeOf(['1970-01-12', 'event:feast', '1970-01-11'], order)).toEqual([10, 2]);
  });

  test('is nowhere where nothing is known', () => {
    expect(placeOf([undefined, '..', 'event:unheard-of'], order)).toBeUndefined();
    expect(placeOf([], order)).toBeUndefined();
  });
});
