import { expect, test } from '@jest/globals';
import { ALWAYS, FOREVER, WHOLE_OF_TIME } from '../../../src/model/stretch.js';

test('infinity is an integer that a JSON number and a 64-bit integer both hold', () => {
  expect(Number.isSafeInteger(ALWAYS)).toBe(true);
  expect(Number.isSafeInteger(FOREVER)).toBe(true);
  expect(JSON.parse(JSON.stringify(WHOLE_OF_TIME))).toEqual({ from: ALWAYS, until: FOREVER });
});

test('infinity is farther than any day that JavaScript has', () => {
  expect(FOREVER).toBeGreaterThan(8.64e15 / 86_400_000);
  expect(ALWAYS).toBe(-FOREVER);
});
