import { describe, expect, test } from '@jest/globals';
import { projectionEngine } from '../../../src/projection/projection-engine.js';
import { type BlocAnswer, findBlocs } from '../../../src/traversal/find-blocs.js';
import { type Line, toyProjection } from '../../support/toy-projection.js';

const ROOT = 0;
/** The root knows everybody, and everybody the next so many. */
function wheel(entities: number, each: number): Line[] {
  const rim = Array.from({ length: entities - 1 }, (_, place) => place + 1);
  const next = (place: number, by: number): number => ((place - 1 + by) % rim.length) + 1;
  return [
    ...rim.map((place): Line => [ROOT, place]),
    ...rim.flatMap((place) => Array.from({ length: each }, (_, by): Line => [place, next(place, by + 1)])),
  ];
}

function blocsOf(entities: number, each: number): BlocAnswer {
  const engine = projectionEngine(toyProjection(entities, wheel(entities, each)));
  const time = { at: null, certain: false };
  const question = {
    ...time,
    roots: [`${ROOT}`],
    depth: 2,
    types: ['KNOWS'],
    kinds: null,
    first: 80,
    counted: null,
  };
  return findBlocs(engine, question) as BlocAnswer;
}

describe('findBlocs', () => {
  test.each([
    ['10,000 entities', 10_000, 3, { entities: 10_000, relationships: 9_999 * 4, truncated: false }],
    ['10,001 entities, of which it leaves one', 10_001, 3, { entities: 10_000, truncated: true }],
    [
      'more relationships than 50,000',
      10_000,
      5,
      { entities: 10_000, relationships: 50_000, truncated: true },
    ],
  ])('looks at %s, and says so', (_, entities, each, expected) => {
    const found = blocsOf(entities, each);
    expect(found).toMatchObject(expected);
    const inBlocs = found.blocs.reduce((sum, { members }) => sum + members.length, 0);
    expect(inBlocs + found.others).toBe(found.entities);
  });
});
