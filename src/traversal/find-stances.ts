import { boundExceeded } from '../errors.js';
import type { Catalogue } from '../model/catalogue.js';
import { all, type Flow, flow, wait } from '../model/flow.js';
import { type Certainty, holds } from '../model/holds.js';
import { type Stance, stanceByType, stanceOf } from '../model/stance.js';
import { type MomentParameter, toAskedMoment } from '../queries/moments.js';
import type { RelationshipRecord } from '../queries/records.js';
import type { Engine } from './engine.js';
import {
  type CertaintyOf,
  commonReasons,
  directReasons,
  FOUGHT_IN,
  MEMBER_OF,
  type Ties,
} from './stance-reasons.js';

/** Of each entity: what it belongs to, and what it fought in. */
const MOST_TIES = 1_000;
/** Between all of them. */
const MOST_RELATIONSHIPS = 10_000;

const NO_CLAIMS: readonly RelationshipRecord[] = [];
const NO_TIES: Ties = new Map();
/** Of most pairs nothing is recorded. */
const NOTHING = stanceOf<RelationshipRecord>([]);

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
  const [direct, tied] = yield* wait(
    all([
      engine.relationshipsAmong(ids, { types, limit: MOST_RELATIONSHIPS + 1, ...time }),
      engine.relationshipsFrom(ids, { types: [MEMBER_OF, FOUGHT_IN], limit: MOST_TIES + 1, ...time }),
    ]),
  );
  const most = Math.max(0, ...[...tied.values()].map(({ length }) => length));
  if (direct.length > MOST_RELATIONSHIPS) throw tooMany(`are more than ${MOST_RELATIONSHIPS} relationships`);
  if (most > MOST_TIES) throw tooMany(`is one with more than ${MOST_TIES} memberships and conflicts`);
  const certaintyOf = certaintiesAt(at);
  const claims = byEnds(direct);
  const ties = ids.map((id) => byObject(tied.get(id) ?? NO_CLAIMS));
  return pairs(ids.length).map(([one, other]) => {
    const [a, b] = [ids[one] ?? '', ids[other] ?? ''];
    const between = claims.get(a)?.get(b) ?? NO_CLAIMS;
    const reasons = commonReasons(ties[one] ?? NO_TIES, ties[other] ?? NO_TIES, certaintyOf);
    if (between.length > 0) reasons.unshift(...directReasons(a, between, catalogue, certaintyOf));
    return { a, b, ...(reasons.length > 0 ? stanceOf(reasons) : NOTHING) };
  });
});

function tooMany(what: string): Error {
  return boundExceeded(`Among these factions there ${what}.`, { hint: 'Ask about fewer of them.' });
}

/** Found once for each claim, as many pairs may rest on it. */
function certaintiesAt(at: MomentParameter | null): CertaintyOf {
  if (!at) return () => undefined;
  const moment = toAskedMoment(at);
  const known = new Map<RelationshipRecord, Certainty | undefined>();
  return (claim) => {
    if (!known.has(claim)) known.set(claim, holds(claim, moment));
    return known.get(claim);
  };
}

/** Claims by either end and then the other, once for all pairs: to look through all of them for each would take too long. */
function byEnds(claims: readonly RelationshipRecord[]): Map<string, Map<string, RelationshipRecord[]>> {
  const found = new Map<string, Map<string, RelationshipRecord[]>>();
  const add = (one: string, other: string, claim: RelationshipRecord): void => {
    const ofOne = found.get(one) ?? new Map<string, RelationshipRecord[]>();
    found.set(one, ofOne);
    const between = ofOne.get(other);
    if (between) between.push(claim);
    else ofOne.set(other, [claim]);
  };
  for (const claim of claims) {
    add(claim.subject, claim.object, claim);
    add(claim.object, claim.subject, claim);
  }
  return found;
}

function byObject(claims: readonly RelationshipRecord[]): Ties {
  if (claims.length === 0) return NO_TIES;
  const found = new Map<string, RelationshipRecord[]>();
  for (const claim of claims) {
    const others = found.get(claim.object);
    if (others) others.push(claim);
    else found.set(claim.object, [claim]);
  }
  return found;
}

/** Every two places below a count. */
function pairs(count: number): [number, number][] {
  const found: [number, number][] = [];
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++) found.push([one, other]);
  return found;
}
