import { describe, expect, test } from '@jest/globals';
import { amount } from '../../../../src/explorer/frame/amount.js';
import { hintOf } from '../../../../src/explorer/frame/hint-of.js';

describe('what can be done about an error', () => {
  test('is said in words of the page, not of the API', () => {
    expect(hintOf({ code: 'NOT_FOUND', hint: 'Find ids by name with `search(text: …)`.' })).toBe(
      'Search for it by its name.',
    );
    expect(hintOf({ code: 'BAD_CURSOR', hint: 'Start again without `after`.' })).toBe('');
    expect(hintOf({ code: 'BAD_USER_INPUT', hint: undefined })).toBe('');
  });

  test('is what the API says where that speaks to anybody', () => {
    expect(hintOf({ code: 'BOUND_EXCEEDED', hint: 'Ask about fewer of them.' })).toBe(
      'Ask about fewer of them.',
    );
  });
});

describe('a count', () => {
  test('has separators of thousands', () => {
    expect([0, 999, 1000, 1_234_567, null].map(amount)).toEqual(['0', '999', '1,000', '1,234,567', 'many']);
  });
});
