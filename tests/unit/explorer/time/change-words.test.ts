import { describe, expect, test } from '@jest/globals';
import { changeWords } from '../../../../src/explorer/time/change-words.js';

const SAME = { added: 0, ended: 0, surer: 0, doubted: 0 };

describe('what is different at a stop', () => {
  test('is what begins and what ends', () => {
    expect(changeWords({ ...SAME, added: 1200 })).toBe('1,200 added, 0 ended');
  });

  test('is, where nothing begins or ends, of how many it is more or less sure', () => {
    expect(changeWords({ ...SAME, surer: 2 })).toBe('2 become certain');
    expect(changeWords({ ...SAME, surer: 1, doubted: 3 })).toBe('1 becomes certain, 3 no longer certain');
  });

  test('is nothing at a first one before all', () => {
    expect(changeWords(SAME)).toBe('nothing begins or ends');
  });

  test('is both where there is both', () => {
    expect(changeWords({ added: 1, ended: 2, surer: 0, doubted: 1 })).toBe(
      '1 added, 2 ended, 1 no longer certain',
    );
  });
});
