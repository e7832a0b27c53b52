import { describe, expect, test } from '@jest/globals';
import { didYouMean, nearest } from '../../../src/model/nearest.js';

const NAMES = ['Worf', 'Martok', 'Gowron', 'Kurn', 'Duras', 'Dukat'];

describe('nearest', () => {
  test.each([
    ['Wrf', ['Worf']],
    ['martok', ['Martok']],
    ['Gowrno', ['Gowron']],
    ['Durat', ['Dukat', 'Duras']],
    ['Enterprise', []],
  ])('of %s gives %j', (text, expected) => {
    expect(nearest(text, NAMES)).toEqual(expected);
  });

  test('gives the best first, equally good ones by name, and three at most', () => {
    expect(nearest('abcdef', ['abcdxy', 'abcdeZ', 'abcdeA', 'abcdef', 'abcdeM'])).toEqual([
      'abcdef',
      'abcdeA',
      'abcdeM',
    ]);
  });

  test('gives none that differs in more than a third of a longer text', () => {
    expect(nearest('abcdefghi', ['abcdefxyz'])).toEqual(['abcdefxyz']);
    expect(nearest('abcdefghi', ['abcdewxyz'])).toEqual([]);
  });

  test('gives none where there are none', () => {
    expect(nearest('Worf', [])).toEqual([]);
  });
});

describe('didYouMean', () => {
  test.each([
    ['Wrf', ' Did you mean "Worf"?'],
    ['Durat', ' Did you mean "Dukat" or "Duras"?'],
    ['Enterprise', ''],
  ])('of %s asks %j', (text, question) => {
    expect(didYouMean(text, NAMES)).toBe(question);
  });

  test('asks about what an iterator gives', () => {
    expect(didYouMean('Wrf', new Map(NAMES.map((name) => [name, 1])).keys())).toBe(' Did you mean "Worf"?');
  });
});
