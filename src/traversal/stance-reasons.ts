import type { Catalogue } from '../model/catalogue.js';
import type { Certainty } from '../model/holds.js';
import { type Reason, type StanceKind, stanceByType } from '../model/stance.js';
import type { RelationshipRecord } from '../queries/records.js';

export const MEMBER_OF = 'MEMBER_OF';
export const FOUGHT_IN = 'FOUGHT_IN';

export type CertaintyOf = (claim: RelationshipRecord) => Certainty | undefined;

/** What one belongs to and fights in, by what that is. */
export type Ties = ReadonlyMap<string, readonly RelationshipRecord[]>;

/** By the claims that join the two. */
export function directReasons(
  a: string,
  claims: readonly RelationshipRecord[],
  catalogue: Catalogue,
  certaintyOf: CertaintyOf,
): Reason<RelationshipRecord>[] {
  return claims.flatMap((claim) => {
    const type = catalogue.get(claim.type);
    const stance = type && stanceByType(type, claim.subject === a);
    return stance ? [{ stance, certainty: certaintyOf(claim), claims: [claim] }] : [];
  });
}

/** By what both belong to or fight in, if they may do so at one time; for certain where both do for certain. */
export function commonReasons(ofA: Ties, ofB: Ties, certaintyOf: CertaintyOf): Reason<RelationshipRecord>[] {
  const reasons: Reason<RelationshipRecord>[] = [];
  for (const [object, some] of ofA) {
    const others = ofB.get(object);
    if (!others) continue;
    for (const one of some)
      for (const other of others) reasons.push(...commonReason(one, other, certaintyOf));
  }
  return reasons;
}

function commonReason(
  one: RelationshipRecord,
  other: RelationshipRecord,
  certaintyOf: CertaintyOf,
): Reason<RelationshipRecord>[] {
  const stance = commonStance(one, other);
  if (!stance || isApart(one, other) || isApart(other, one)) return [];
  const both = [certaintyOf(one), certaintyOf(other)];
  const certainty = both.find((how) => how !== 'certain') ?? certaintyOf(one);
  return [{ stance, certainty, claims: [one, other] }];
}

/** Whether one is over when the other begins, by dates, or as it ends at the very event. */
function isApart(one: RelationshipRecord, other: RelationshipRecord): boolean {
  return one.endMax <= other.startMin || (one.endEvent !== undefined && one.endEvent === other.startEvent);
}

/** Members of one coalition are allied, and so are those who fight on one side; those who fight on two are enemies. */
function commonStance(one: RelationshipRecord, other: RelationshipRecord): StanceKind | undefined {
  if (one.type !== other.type) return undefined;
  if (one.type === MEMBER_OF) return 'ALLIED';
  if (one.side === undefined || other.side === undefined) return undefined;
  return one.side === other.side ? 'ALLIED' : 'HOSTILE';
}
