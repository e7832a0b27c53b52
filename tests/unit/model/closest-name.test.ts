import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { closestName } from '../../../src/model/closest-name.js';
import { assertProperty } from '../../support/assert-property.js';

const NAMES = ['Klingon-Cardassian Alliance', 'Alliance', "Qo'noS", 'Intendant of Bajor', 'Bajor'];

describe('closestName', () => {
  test.each([
    ['alliance', 'Alliance'],
    ['Bajor', 'Bajor'],
    ['qonos', "Qo'noS"],
    ['QONOSS', "Qo'noS"],
    ['klingon', 'Klingon-Cardassian Alliance'],
    ['intend', 'Intendant of Bajor'],
    ['aliance', 'Alliance'],
    ['Klingon Cardasian Aliance', 'Klingon-Cardassian Alliance'],
  ])('takes %s for %s', (text, expected) => {
    expect(closestName(text, NAMES)).toBe(expected);
  });

  test('takes the first of names that are equally like it', () => {
    expect(closestName('Worf', ['Worx', 'Wort'])).toBe('Worx');
  });

  test('is empty where there is no name', () => {
    expect(closestName('Worf', [])).toBe('');
  });

  test('is the very name where that is among them', () => {
    const name = fc.stringMatching(/^[a-z]+( [a-z]+)?$/);
    assertProperty(
      fc.property(fc.uniqueArray(name, { minLength: 1 }), fc.nat(), (names, index) => {
        const asked = names[index % names.length] ?? '';
        expect(closestName(asked, names)).toBe(asked);
      }),
    );
  });

  test('is always one of the names', () => {
    assertProperty(
      fc.property(fc.string(), fc.array(fc.string(), { minLength: 1 }), (text, names) => {
        expect(names).toContain(closestName(text, names));
      }),
    );
  });
});
