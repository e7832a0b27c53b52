import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wrapName } from '../../../../src/explorer/network/wrap-name.js';

describe('a name at its node', () => {
  test('has one line if it is short, and two that are nearly alike if not', () => {
    expect(wrapName('Worf')).toEqual(['Worf']);
    expect(wrapName('Klingon Empire', ' (sto)')).toEqual(['Klingon Empire (sto)']);
    expect(wrapName('Founding of the Alpha Quadrant Alliance')).toEqual([
      'Founding of the Alpha',
      'Quadrant Alliance',
    ]);
  });

  test('is shortened where a line of it is too long, and never loses its continuity', () => {
    expect(wrapName('x'.repeat(80))).toEqual([`${'x'.repeat(25)}…`]);
    expect(wrapName(`The ${'x'.repeat(40)}`, ' (mirror)')).toEqual([`The ${'x'.repeat(21)}…`, '(mirror)']);
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 90 }), (name) => {
        const lines = wrapName(name, ' (sto)');
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(lines.join(' ').endsWith('(sto)')).toBe(true);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(26);
      }),
    );
  });
});
