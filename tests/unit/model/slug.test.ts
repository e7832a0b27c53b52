import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { slug } from '../../../src/model/slug.js';
import { assertProperty } from '../../support/assert-property.js';

describe('slug', () => {
  test.each([
    ['Worf', 'worf'],
    ['Klingon-Cardassian Alliance', 'klingon-cardassian-alliance'],
    ['Infobox 12', 'infobox-12'],
    ['U.S.S. Defiant (NX-74205)', 'u-s-s-defiant-nx-74205'],
    ['  The   Dominion!  ', 'the-dominion'],
    ['ﬁrst ½', 'first-1-2'],
    ['Волк', 'волк'],
    ['?!', ''],
    ['', ''],
  ])('of %j is %j', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  test.each(["Qo'noS", 'Qo’noS', 'Qo‘noS', 'Qo`noS', 'QoʻnoS', 'QoʼnoS', 'Qo＇noS'])(
    'has no apostrophe: %s',
    (name) => {
      expect(slug(name)).toBe('qonos');
    },
  );

  test.each([
    ['Köln', 'koln'],
    ['Čardasija', 'cardasija'],
    ['Ça', 'ca'],
    ['e\u0301lan', 'elan'],
    ['İstanbul', 'istanbul'],
  ])('has no diacritics: %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  test('is its own slug', () => {
    assertProperty(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(slug(slug(name))).toBe(slug(name));
      }),
      { numRuns: 2_000 },
    );
  });

  test('has words of letters and digits, joined by single hyphens', () => {
    assertProperty(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(slug(name)).toMatch(/^([\p{L}\p{N}]+(-[\p{L}\p{N}]+)*)?$/u);
      }),
      { numRuns: 1_000 },
    );
  });

  test('does not depend on how a diacritic is encoded', () => {
    assertProperty(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(slug(name.normalize('NFD'))).toBe(slug(name.normalize('NFC')));
      }),
    );
  });
});
