import { describe, expect, test } from '@jest/globals';
import type { ShownClaim } from '../../../../src/explorer/claims/shown-claim.js';
import { type ShownConflict, sidesOf } from '../../../../src/explorer/conflict/sides-of.js';
import { sidesSummary } from '../../../../src/explorer/conflict/sides-summary.js';

function side(name: string | null, claims: readonly string[], totalCount = claims.length) {
  const edges = claims.map((claim) => {
    const [subject = '', certainty = null] = claim.split(' ');
    return { relationship: { id: claim, subject: { id: subject }, certainty } };
  });
  return { name, outcome: null, participants: { totalCount, edges } };
}

const CONFLICT = {
  sides: [
    side('North', ['a CERTAIN', 'b', 'a POSSIBLE']),
    side('South', ['c', 'b CERTAIN'], 5),
    side(null, ['a', 'd']),
  ],
} as unknown as ShownConflict;

const holds = ({ certainty }: ShownClaim): boolean => Boolean(certainty);
const ids = (some: readonly { readonly entity: { readonly id: string } }[]): string[] =>
  some.map(({ entity }) => entity.id);

describe('the sides of a conflict', () => {
  const sides = sidesOf(CONFLICT, holds);

  test('tell who is on them at the moment from who is at other times', () => {
    expect(sides.map(({ name, now, otherwise }) => [name, ids(now), ids(otherwise)])).toEqual([
      ['North', ['a'], ['b']],
      ['South', ['b'], ['c']],
      [undefined, [], ['a', 'd']],
    ]);
  });

  test('keep all claims of one participant together', () => {
    expect(sides[0]?.now[0]?.claims.map(({ id }) => id)).toEqual(['a CERTAIN', 'a POSSIBLE']);
  });

  test('mark who fought on two sides; one that no source names is no second side', () => {
    expect(sides[0]?.otherwise[0]?.alsoOn).toEqual(['South']);
    expect(sides[1]?.now[0]?.alsoOn).toEqual(['North']);
    expect(sides[0]?.now[0]?.alsoOn).toEqual([]);
  });

  test('are counted by participant, whatever sides they were on, and say what is not shown', () => {
    expect(sidesSummary(sides, true)).toBe(
      'at least 2 at this moment, at least 4 ever, on 2 sides; 3 claims are not shown',
    );
    expect(
      sidesSummary(
        sidesOf(CONFLICT, () => true),
        false,
      ),
    ).toBe('at least 4 participants, on 2 sides; 3 claims are not shown');
  });
});
