import { boundExceeded } from '../errors.js';
import type { Catalogue } from '../model/catalogue.js';
import { all, type Flow, flow, wait } from '../model/flow.js';
import { type Certainty, holds } from '../model/holds.js';
import { type Reason, type Stance, type StanceKind, stanceByType, stanceOf } from '../model/stance.js';
import { type MomentParameter, toAskedMoment } from '../queries/moments.js';
import type { RelationshipRecord } from '../queries/records.js';
import type { Engine } from './engine.js';

const MEMBER_OF = 'MEMBER_OF';
const FOUGHT_IN = 'FOUGHT_IN';
/** Of each entity: what it belongs to, and what it fought in. */
const MOST_TIES = 1_000;
/** Between all of them. */
const MOST_RELATIONSHIPS = 10_000;

export interface PairStance extends Stance<RelationshipRecord> {
  readonly a: string;
  readonly b: string;
}

/**
 * How each of these entities stands to each that follows it, at a moment: by what joins the two, by the coalitions that both
 * belong to at one time, and by the sides on which both fight in one conflict. Two round trips, however many they are. Fails with
 * BOUND_EXCEEDED rather than judge by some of the claims.
 */
export const findStances = flow(function* (
  engine: Engine,
  catalogue: Catalogue,
  ids: readonly string[],
  at: MomentParameter | null,
): Flow<PairStance[]> {
  const time = { at, certain: false };
  const types = [...catalogue.values()].filter((type) => stanceByType(type, true)).map(({ name }) => name);
  const belonging = {
    order: { [MEMBER_OF]: 0, [FOUGHT_IN]: 1 },
    symmetric: [],
    direction: 'OUT',
    ranks: ['preferred', 'normal'],
    side: null,
  } as const;
  const [direct, tied] = yield* wait(
    all([
      engine.relationshipsAmong(ids, { types, limit: MOST_RELATIONSHIPS + 1, ...time }),
      engine.relationships(ids, { ...belonging, ...time }, { after: null, limit: MOST_TIES + 1 }),
    ]),
  );
  const most = Math.max(0, ...[...tied.values()].map(({ length }) => length));
  if (direct.length > MOST_RELATIONSHIPS) throw tooMany(`are more than ${MOST_RELATIONSHIPS} relationships`);
  if (most > MOST_TIES) throw tooMany(`is one with more than ${MOST_TIES} memberships and conflicts`);
  const certaintyOf = certaintiesAt(at);
  const claims = groupBy(direct, ({ subject, object }) => endsOf(subject, object));
  const ties = new Map(
    [...tied].map(([id, rows]) => [
      id,
      groupBy(
        rows.map(({ relationship }) => relationship),
        objectOf,
      ),
    ]),
  );
  return pairs(ids).map(([a, b]) => {
    const reasons = [
      ...directReasons(a, claims.get(endsOf(a, b)) ?? [], catalogue, certaintyOf),
      ...commonReasons(ties.get(a) ?? new Map(), ties.get(b) ?? new Map(), certaintyOf),
    ];
    return { a, b, ...stanceOf(reasons) };
  });
});

function tooMany(what: string): Error {
  return boundExceeded(`Among these factions there ${what}.`, { hint: 'Ask about fewer of them.' });
}

/** Found once for each claim, as many pairs may rest on it. */
function certaintiesAt(at: MomentParameter | null): CertaintyOf {
  if (!at) return () => undefined;
  const moment = toAskedMoment(at);
  const known = new Map<string, Certainty | undefined>();
  return (claim) => {
    if (!known.has(claim.id)) known.set(claim.id, holds(claim, moment));
    return known.get(claim.id);
  };
}

type CertaintyOf = (claim: RelationshipRecord) => Certainty | undefined;

/** Claims, once for all pairs: to look through all of them for each would take the square of their number. */
type Claims = ReadonlyMap<string, readonly RelationshipRecord[]>;

function groupBy(
  claims: readonly RelationshipRecord[],
  keyOf: (claim: RelationshipRecord) => string,
): Claims {
  const groups = new Map<string, RelationshipRecord[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return groups;
}

const objectOf = ({ object }: RelationshipRecord): string => object;

/** The same for two entities, whichever comes first. */
function endsOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** By the claims that join the two. */
function directReasons(
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
function commonReasons(ofA: Claims, ofB: Claims, certaintyOf: CertaintyOf): Reason<RelationshipRecord>[] {
  const reasons: Reason<RelationshipRecord>[] = [];
  for (const [object, some] of ofA) {
    const others = ofB.get(object) ?? [];
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

function pairs(ids: readonly string[]): [string, string][] {
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b): [string, string] => [a, b]));
}
