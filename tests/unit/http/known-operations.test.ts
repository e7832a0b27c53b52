import { describe, expect, test } from '@jest/globals';
import type { Operation } from '../../../src/graphql/operation.js';
import { type KnownOperations, knownOperations, operationKey } from '../../../src/http/known-operations.js';

const operation = { size: 0 } as Operation;

/** With so many operations, whose keys are their numbers, or texts of that many characters that begin with them. */
function knowing(count: number, characters = 0): KnownOperations {
  const known = knownOperations();
  for (let number = 0; number < count; number++) known.set(`${number}`.padEnd(characters, ' '), operation);
  return known;
}

describe('knownOperations', () => {
  test('keeps 500, and forgets the one that was not asked for the longest', () => {
    const known = knowing(500);
    known.get('0');
    known.set('another', operation);
    expect(known.size).toBe(500);
    expect(['0', '1', '2', 'another'].map((key) => known.has(key))).toEqual([true, false, true, true]);
  });

  test('keeps five million characters of text at the most', () => {
    expect(knowing(60, 100_000).size).toBe(50);
    expect(knowing(60, 100_000).has('10'.padEnd(100_000, ' '))).toBe(true);
    expect(knowing(60, 100_000).has('9'.padEnd(100_000, ' '))).toBe(false);
  });

  test('keeps as many compiled fields as have room, as code takes far more than text', () => {
    const known = knownOperations();
    const large = { size: 1_500 } as Operation;
    for (let number = 0; number < 100; number++) known.set(`${number}`, large);
    expect(known.size).toBe(13);
  });

  test('does not keep what alone is longer than that', () => {
    expect(knowing(1, 5_000_001).size).toBe(0);
  });
});

describe('operationKey', () => {
  test('tells operations apart by text and by name', () => {
    const keys = [
      operationKey('{ a }', undefined),
      operationKey('{ b }', undefined),
      operationKey('{ a }', 'A'),
      operationKey('{ a }', 'B'),
    ];
    expect(new Set(keys).size).toBe(4);
  });

  test('takes a name that is null for none', () => {
    expect(operationKey('{ a }', null)).toBe(operationKey('{ a }', undefined));
  });
});
