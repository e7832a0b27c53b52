import { expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { toDriverValue, toDriverValues } from '../../../src/database/to-driver-value.js';

test('whole numbers become integers, however deep', () => {
  expect(toDriverValues({ a: 1, b: [2, { c: -3 }] })).toEqual({
    a: neo4j.int(1),
    b: [neo4j.int(2), { c: neo4j.int(-3) }],
  });
});

test('other numbers stay floats: fractions, the infinite, and whole ones too large to be exact', () => {
  for (const value of [0.5, Number.POSITIVE_INFINITY, 2 ** 60]) expect(toDriverValue(value)).toBe(value);
  expect(toDriverValue(Number.NaN)).toBeNaN();
});

test('objects without prototype are gone through, as the arguments of GraphQL are', () => {
  const value = Object.assign(Object.create(null), { limit: 1 });
  expect(toDriverValue(value)).toEqual({ limit: neo4j.int(1) });
});

test('everything else is passed on as it is', () => {
  const date = new neo4j.types.Date(2401, 1, 1);
  for (const value of ['1', true, null, undefined, date, neo4j.int(1)])
    expect(toDriverValue(value)).toBe(value);
});
