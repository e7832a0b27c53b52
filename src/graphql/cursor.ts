import { createHmac, timingSafeEqual } from 'node:crypto';
import { badCursor } from '../errors.js';
import type { OrderKey } from '../queries/records.js';

const SIGNATURE_BYTES = 12;

/**
 * A cursor is the place of its edge in the order, sealed with the question that it answers and the digest of the release. It
 * survives a restart and a reload of the same release; one that was made up, altered, or given out by another release or to
 * another question is refused with BAD_CURSOR. The seal is against mistakes: the digest is public, and whoever forges a cursor
 * learns nothing that the API does not say.
 */
export function toCursor(key: OrderKey, question: string): string {
  const place = Buffer.from(JSON.stringify(key));
  return Buffer.concat([seal(place, question), place]).toString('base64url');
}

/** The place that a cursor stands for. */
export function fromCursor(cursor: string, question: string): OrderKey {
  const bytes = Buffer.from(cursor, 'base64url');
  const place = bytes.subarray(SIGNATURE_BYTES);
  const given = bytes.subarray(0, SIGNATURE_BYTES);
  const isWhole = given.length === SIGNATURE_BYTES && bytes.toString('base64url') === cursor;
  if (!isWhole || !timingSafeEqual(given, seal(place, question)) || !isKey(place)) {
    throw badCursor('The cursor in `after` is not of this question and release.', {
      hint: 'Start again without `after`.',
    });
  }
  return JSON.parse(place.toString()) as OrderKey;
}

/** Only whoever forges a seal, which is no secret, gets here with anything else. */
function isKey(place: Buffer): boolean {
  try {
    const key: unknown = JSON.parse(place.toString());
    return Array.isArray(key) && key.every((part) => typeof part === 'string' || typeof part === 'number');
  } catch {
    return false;
  }
}

function seal(place: Buffer, question: string): Buffer {
  return createHmac('sha256', question).update(place).digest().subarray(0, SIGNATURE_BYTES);
}
