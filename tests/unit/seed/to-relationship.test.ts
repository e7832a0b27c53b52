import { describe, expect, test } from '@jest/globals';
import type { RawRelationship } from '../../../src/seed/raw-document.js';
import { toRelationship } from '../../../src/seed/to-relationship.js';

const RAW: RawRelationship = {
  subject: 'mirror/alliance',
  type: 'LED_BY',
  object: 'mirror/worf',
  citations: ['Text 1'],
};

describe('toRelationship', () => {
  test('fills in what an editor left out', () => {
    const { id, ...relationship } = toRelationship(RAW, ['wiki/page#text-1']);
    expect(id).toMatch(/^mirror\/alliance\.led-by\.worf\./);
    expect(relationship).toEqual({
      subject: 'mirror/alliance',
      type: 'LED_BY',
      object: 'mirror/worf',
      attested: [],
      rank: 'normal',
      citations: ['wiki/page#text-1'],
      properties: {},
    });
  });

  test('keeps what an editor wrote', () => {
    const written = { id: 'mirror/alliance.led-by.worf', rank: 'preferred', note: 'N.' } as const;
    expect(toRelationship({ ...RAW, ...written }, [])).toMatchObject(written);
  });

  test('takes years that YAML made numbers of for years', () => {
    const { start, end, attested } = toRelationship(
      { ...RAW, start: 298, end: 25053, attested: [-19, '2401-03'] },
      [],
    );
    expect({ start, end, attested }).toEqual({
      start: '0298',
      end: 'Y25053',
      attested: ['-0019', '2401-03'],
    });
  });

  test('sets the properties of the type apart from the fields that every relationship has', () => {
    const raw = {
      ...RAW,
      office: 'Regent',
      elected: true,
      term: 2,
      start: 2401,
      note: 'N.',
      rank: 'normal',
    } as const;
    expect(toRelationship(raw, []).properties).toEqual({ office: 'Regent', elected: true, term: 2 });
  });

  test('gives two claims that differ in a property two ids', () => {
    const regent = toRelationship({ ...RAW, office: 'Regent' }, []);
    expect(toRelationship({ ...RAW, office: 'Emperor' }, []).id).not.toBe(regent.id);
  });
});
