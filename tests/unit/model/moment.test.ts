import { describe, expect, test } from '@jest/globals';
import { eventOf } from '../../../src/model/moment.js';

describe('eventOf', () => {
  test.each([
    ['event:mirror/fall-of-bajor', 'mirror/fall-of-bajor'],
    ['event:', ''],
    ['2401', undefined],
    ['..', undefined],
    ['mirror/event:1', undefined],
    ['Event:mirror/fall-of-bajor', undefined],
  ])('of %j is %j', (moment, event) => {
    expect(eventOf(moment)).toBe(event);
  });
});
