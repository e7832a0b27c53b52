import { describe, expect, test } from '@jest/globals';
import { erasOf } from '../../../src/model/eras.js';
import type { RawRelationship } from '../../../src/seed/raw-document.js';
import { toRelationship } from '../../../src/seed/to-relationship.js';

const RAW: RawRelationship = {
  subject: 'mirror/alliance',
  type: 'LED_BY',
  object: 'mirror/worf',
  citations: ['Text 1'],
};

const eras = erasOf([{ before: 'BBY', after: 'ABY', yearZero: true }]);

describe('toRelationship', () => {
  test('fills in what an editor left out', () => {
    const { id, ...relationship } = toRelationship(RAW, ['wiki/page#text-1'], eras);
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
    expect(toRelationship({ ...RAW, ...written }, [], eras)).toMatchObject(written);
  });

  test('takes years that YAML made numbers of for years', () => {
    const { start, end, attested } = toRelationship(
      { ...RAW, start: 298, end: 25053, attested: [-19, '2401-03'] },
      [],
      eras,
    );
    expect({ start, end, attested }).toEqual({
      start: '0298',
      end: 'Y25053',
      attested: ['-0019', '2401-03'],
    });
  });

  test('takes dates that name their era for what they are in EDTF', () => {
    const dates = { start: '22~ BBY', end: '4 ABY', attested: ['19-05 BBY', 'event:mirror/fall'] };
    expect(toRelationship({ ...RAW, ...dates }, [], eras)).toMatchObject({
      start: '-0022~',
      end: '0004',
      attested: ['-0019-05', 'event:mirror/fall'],
    });
  });

  test('gives a claim the same id, whichever way its dates are written', () => {
    const [edtf, era] = ['-0019', '19 BBY'].map((start) => toRelationship({ ...RAW, start }, [], eras).id);
    expect(era).toBe(edtf);
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
    expect(toRelationship(raw, [], eras).properties).toEqual({ office: 'Regent', elected: true, term: 2 });
  });

  test('gives two claims that differ in a property two ids', () => {
    const regent = toRelationship({ ...RAW, office: 'Regent' }, [], eras);
    expect(toRelationship({ ...RAW, office: 'Emperor' }, [], eras).id).not.toBe(regent.id);
  });
});
