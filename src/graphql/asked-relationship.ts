import type { MomentParameter } from '../queries/moments.js';
import type { RelationshipRecord } from '../queries/records.js';

/** A relationship that was found in answer to a question as of a moment: its certainty is that moment's. */
export interface AskedRelationship extends RelationshipRecord {
  readonly askedAt: MomentParameter | null;
}

export function asAsked(
  relationship: RelationshipRecord,
  askedAt: MomentParameter | null,
): AskedRelationship {
  return { ...relationship, askedAt };
}
