import { continuityOf } from '../model/continuity.js';
import { digest } from './digest.js';
import type { RawDispute } from './raw-document.js';

const HASH_LENGTH = 8;

/** The id of a dispute that its file gives none: of its source, or where that has several, of its continuity. */
export function disputeId(dispute: RawDispute, source: string | undefined): string {
  const of = source ?? `${continuityOf(dispute.relationships[0] ?? '')}/disputes`;
  return dispute.id ?? `${of}#dispute-${digest(dispute).slice(0, HASH_LENGTH)}`;
}
