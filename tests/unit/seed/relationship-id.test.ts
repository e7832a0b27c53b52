import { describe, expect, test } from '@jest/globals';
import type { Relationship } from '../../../src/model/relationship.js';
import { relationshipId } from '../../../src/seed/relationship-id.js';

type Claim = Omit<Relationship, 'id'>;

const CLAIM: Claim = {
  subject: 'mirror/alliance',
  type: 'LED_BY',
  object: 'mirror/worf',
  start: '2401',
  attested: ['2402'],
  rank: 'normal',
  citations: ['wiki/page#text-1'],
  properties: { office: 'Regent' },
};

describe('relationshipId', () => {
  test('says subject, type and object, and begins with the subject and a dot', () => {
    expect(relationshipId(CLAIM)).toMatch(/^mirror\/alliance\.led-by\.worf\.[0-9a-f]{8}$/);
  });

  test('says which continuity an object of another one is of', () => {
    const claim = { ...CLAIM, type: 'COUNTERPART_OF', object: 'sto/worf' };
    expect(relationshipId(claim)).toMatch(/^mirror\/alliance\.counterpart-of\.sto-worf\.[0-9a-f]{8}$/);
  });

  test('is what it has always been: ids are never reused, and clients keep them', () => {
    expect(relationshipId(CLAIM)).toBe('mirror/alliance.led-by.worf.e352af0b');
  });

  test('does not depend on the order of the fields', () => {
    const other = Object.fromEntries(Object.entries(CLAIM).toReversed()) as unknown as Claim;
    expect(relationshipId(other)).toBe(relationshipId(CLAIM));
  });

  test.each<[string, Partial<Claim>]>([
    ['another start', { start: '2402' }],
    ['an end', { end: '..' }],
    ['the start as its end', { start: undefined as never, end: '2401' }],
    ['another attestation', { attested: ['2403'] }],
    ['no attestation', { attested: [] }],
    ['another office', { properties: { office: 'Emperor' } }],
    ['the same as another property', { properties: { role: 'Regent' } }],
    ['another citation', { citations: ['wiki/page#text-2'] }],
    ['a further citation', { citations: ['wiki/page#text-1', 'wiki/page#text-2'] }],
  ])('differs for a claim with %s', (_, change) => {
    expect(relationshipId({ ...CLAIM, ...change })).not.toBe(relationshipId(CLAIM));
  });

  test.each<[string, Partial<Claim>]>([
    ['rank', { rank: 'deprecated' }],
    ['note', { note: 'Doubtful.' }],
  ])('stays the same when an editor changes the %s: the claim is the same', (_, change) => {
    expect(relationshipId({ ...CLAIM, ...change })).toBe(relationshipId(CLAIM));
  });
});
