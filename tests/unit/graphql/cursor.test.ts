import { createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromCursor, toCursor } from '../../../src/graphql/cursor.js';
import type { OrderKey } from '../../../src/queries/records.js';
import { assertProperty } from '../../support/assert-property.js';
import { thrownBy } from '../../support/thrown-by.js';

const RELEASE = 'a'.repeat(64);
const KEY: OrderKey = [3, "Qo'noS", 'mirror/worf.located-in.qonos'];

const REFUSAL = {
  code: 'BAD_CURSOR',
  message: 'The cursor in `after` is not of this question and release.',
  hint: 'Start again without `after`.',
};

const key = fc.tuple(fc.nat(), fc.string({ unit: 'grapheme' }), fc.string()) as fc.Arbitrary<OrderKey>;

describe('a cursor', () => {
  test('gives back the place that it was made of', () => {
    assertProperty(
      fc.property(key, fc.string(), (place, release) => {
        expect(fromCursor(toCursor(place, release), release)).toEqual(place);
      }),
    );
  });

  test('is the same after a restart and a reload of the same release', () => {
    expect(toCursor(KEY, RELEASE)).toBe(toCursor([...KEY], RELEASE));
  });

  test('needs no escape in an address', () => {
    assertProperty(fc.property(key, (place) => expect(toCursor(place, RELEASE)).toMatch(/^[\w-]+$/)));
  });

  test('of another release is refused', () => {
    assertProperty(
      fc.property(key, fc.string(), fc.string(), (place, release, other) => {
        fc.pre(release !== other);
        expect(thrownBy(() => fromCursor(toCursor(place, release), other))).toMatchObject(REFUSAL);
      }),
    );
  });

  test('is refused where one byte of it was altered', () => {
    const bytes = Buffer.from(toCursor(KEY, RELEASE), 'base64url');
    assertProperty(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const altered = Buffer.from(bytes);
        altered.writeUInt8(altered.readUInt8(at) ^ change, at);
        expect(thrownBy(() => fromCursor(altered.toString('base64url'), RELEASE))).toMatchObject(REFUSAL);
      }),
    );
  });

  test('is refused where it was cut short, wherever', () => {
    const cursor = toCursor(KEY, RELEASE);
    for (let length = 0; length < cursor.length; length++) {
      expect(thrownBy(() => fromCursor(cursor.slice(0, length), RELEASE))).toMatchObject(REFUSAL);
    }
  });

  test('is refused where it is the place alone, or the place with a seal of its own', () => {
    const place = Buffer.from(JSON.stringify(KEY));
    const seal = createHmac('sha256', 'a guess').update(place).digest().subarray(0, 12);
    for (const forged of [place, Buffer.concat([seal, place])]) {
      expect(thrownBy(() => fromCursor(forged.toString('base64url'), RELEASE))).toMatchObject(REFUSAL);
    }
  });

  test('that was made up is refused, and with nothing but BAD_CURSOR', () => {
    const bytes = fc.uint8Array({ maxLength: 100 }).map((array) => Buffer.from(array).toString('base64url'));
    assertProperty(
      fc.property(fc.oneof(bytes, fc.string(), fc.string({ unit: 'binary' })), (cursor) => {
        expect(thrownBy(() => fromCursor(cursor, RELEASE))).toMatchObject(REFUSAL);
      }),
      { numRuns: 1_000 },
    );
  });
});
