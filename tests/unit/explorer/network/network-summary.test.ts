import { describe, expect, test } from '@jest/globals';
import { networkSummary } from '../../../../src/explorer/network/network-summary.js';

const WHOLE = {
  ...{ shown: 30, atMoment: undefined, ever: 36, entities: 11, isCut: false },
  all: { claims: 36, entities: 11 },
};

describe('how much a network shows', () => {
  test('is of what there is at any time, where no moment is asked for', () => {
    expect(networkSummary(WHOLE)).toBe('Showing 30 of 36 claims, at any time; 11 of 11 entities.');
  });

  test('is of what holds at the moment, and of ever', () => {
    expect(networkSummary({ ...WHOLE, atMoment: 31 })).toBe(
      'Showing 30 of 31 claims at this moment, 36 ever; 11 of 11 entities.',
    );
  });

  test('is counted between the same entities where it is cut, and says how many claims there are between all', () => {
    const cut = { ...WHOLE, atMoment: 31, isCut: true, all: { claims: 1490, entities: 5100 } };
    expect(networkSummary(cut)).toBe(
      'Showing 30 of 31 claims at this moment, 36 ever; the nearest 11 of 5,100 entities. ' +
        'Claims are counted between the entities shown; between all there are 1,490 ever.',
    );
  });

  test('says "many" of what is too much to be counted', () => {
    const much = { ...WHOLE, isCut: true, all: { claims: null, entities: null } };
    expect(networkSummary(much)).toContain('the nearest 11 of many entities.');
    expect(networkSummary(much)).toContain('between all there are many ever.');
  });
});
