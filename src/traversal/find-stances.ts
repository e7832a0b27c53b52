import type { Database } from '../database/connect.js';
import type { Catalogue } from '../model/catalogue.js';
import { type Certainty, holds } from '../model/holds.js';
import { type Reason, type Stance, stanceByType, stanceOf } from '../model/stance.js';
import { type MomentParameter, toAskedMoment } from '../queries/moments.js';
import type { RelationshipRecord } from '../queries/records.js';
import { relationships } from '../queries/relationships.js';
import { relationshipsAmong } from '../queries/relationships-among.js';

const MEMBER_OF = 'MEMBER_OF';
const MOST_MEMBERSHIPS = 100;
const MOST_RELATIONSHIPS = 5_000;

export interface PairStance extends Stance<RelationshipRecord> {
  readonly a: string;
  readonly b: string;
}

/**
 * How each of these entities stands to each that follows it, at a moment: by what joins the two, and by the coalitions that both
 * belong to. Two round trips, however many they are.
 */
export async function findStances(
  database: Database,
  catalogue: Catalogue,
  ids: readonly string[],
  at: MomentParameter | null,
): Promise<PairStance[]> {
  const time = { at, certain: false };
  const types = [...catalogue.values()].filter((type) => stanceByType(type, true)).map(({ name }) => name);
  const membership = {
    order: { [MEMBER_OF]: 0 },
    symmetric: [],
    direction: 'OUT',
    ranks: ['preferred', 'normal'],
    side: null,
  } as const;
  const [direct, coalitions] = await Promise.all([
    relationshipsAmong(database, ids, { types, limit: MOST_RELATIONSHIPS, ...time }),
    relationships(database, ids, { ...membership, ...time }, { after: null, limit: MOST_MEMBERSHIPS }),
  ]);
  const certaintyOf = (claim: RelationshipRecord): Certainty | undefined =>
    at ? holds(claim, toAskedMoment(at)) : undefined;
  const membershipsOf = (id: string): RelationshipRecord[] =>
    (coalitions.get(id) ?? []).map(({ relationship }) => relationship);
  return pairs(ids).map(([a, b]) => {
    const reasons = [
      ...directReasons(a, b, direct, catalogue, certaintyOf),
      ...commonReasons(membershipsOf(a), membershipsOf(b), certaintyOf),
    ];
    return { a, b, ...stanceOf(reasons) };
  });
}

type CertaintyOf = (claim: RelationshipRecord) => Certainty | undefined;

function directReasons(
  a: string,
  b: string,
  claims: readonly RelationshipRecord[],
  catalogue: Catalogue,
  certaintyOf: CertaintyOf,
): Reason<RelationshipRecord>[] {
  return claims.flatMap((claim) => {
    const fromSubject = claim.subject === a && claim.object === b;
    if (!fromSubject && !(claim.subject === b && claim.object === a)) return [];
    const type = catalogue.get(claim.type);
    const stance = type && stanceByType(type, fromSubject);
    return stance ? [{ stance, certainty: certaintyOf(claim), claims: [claim] }] : [];
  });
}

/** Those who belong to one coalition are allied; for certain where both memberships are. */
function commonReasons(
  ofA: readonly RelationshipRecord[],
  ofB: readonly RelationshipRecord[],
  certaintyOf: CertaintyOf,
): Reason<RelationshipRecord>[] {
  return ofA.flatMap((one) =>
    ofB
      .filter(({ object }) => object === one.object)
      .map((other): Reason<RelationshipRecord> => {
        const both = [certaintyOf(one), certaintyOf(other)];
        const certainty = both.every((how) => how === 'certain')
          ? 'certain'
          : both.find((how) => how !== 'certain');
        return { stance: 'ALLIED', certainty, claims: [one, other] };
      }),
  );
}

function pairs(ids: readonly string[]): [string, string][] {
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b): [string, string] => [a, b]));
}
