import { createHash } from 'node:crypto';

/**
 * The ETag of the answer to a question of a release, which the text names: nothing else can change it. Weak, as one answer comes
 * in several types and encodings.
 */
export function answerTag(place: string): string {
  return `W/"${createHash('sha256').update(place).digest('base64url').slice(0, 27)}"`;
}

/** Whether a client that sends this If-None-Match has the answer with this tag (RFC 9110, 13.1.2). */
export function hasTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch?.trim() === '*') return true;
  return ifNoneMatch?.split(',').some((known) => strong(known.trim()) === strong(tag)) ?? false;
}

/** Weak and strong tags are compared alike here. */
function strong(tag: string): string {
  return tag.replace(/^W\//, '');
}
