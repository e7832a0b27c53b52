import { describe, expect, test } from '@jest/globals';
import { hopsOf, pathQuestion } from '../../../../src/explorer/path/path-question.js';

describe('the question of a path', () => {
  test('needs two different ends', () => {
    expect(pathQuestion({})).toBeNull();
    expect(pathQuestion({ from: 'a' })).toBeNull();
    expect(pathQuestion({ from: 'a', to: 'a' })).toBeNull();
  });

  test('asks for everything where the address limits nothing', () => {
    expect(pathQuestion({ from: 'a', to: 'b' })).toEqual({
      from: 'a',
      to: 'b',
      types: null,
      asOf: null,
      certainty: 'POSSIBLE',
      maxHops: 6,
      avoid: [],
    });
  });

  test('takes its limits from the address; certain is only what is certain at a moment', () => {
    const limits = { from: 'a', to: 'b', type: 'LED_BY,MEMBER_OF', max: '3', avoid: 'c,d', certain: '1' };
    expect(pathQuestion(limits)).toMatchObject({
      types: ['LED_BY', 'MEMBER_OF'],
      maxHops: 3,
      avoid: ['c', 'd'],
      certainty: 'POSSIBLE',
    });
    expect(pathQuestion({ ...limits, at: '2401' })).toMatchObject({ asOf: '2401', certainty: 'CERTAIN' });
  });

  test.each(['0', '11', '2.5', 'many', ''])('has as many hops as usual where %j is asked for', (max) => {
    expect(hopsOf({ max })).toBe(6);
  });
});
