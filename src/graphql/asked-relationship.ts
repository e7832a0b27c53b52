import type { MomentParameter } from '../queries/moments.js';
import type { RelationshipRecord } from '../queries/records.js';
import type { Context } from './context.js';

/** A relationship that was found in answer to a question as of a moment: its certainty is that moment's. */
export interface AskedRelationship extends RelationshipRecord {
  readonly askedAt?: MomentParameter | null;
}

/** Remembers the moment where the operation asks how certain a relationship is. */
export function asAsked(
  { selected }: Pick<Context, 'selected'>,
  relationship: RelationshipRecord,
  askedAt: MomentParameter | null,
): AskedRelationship {
  return selected.has('Relationship.certainty') ? { ...relationship, askedAt } : relationship;
}
