import { describe, expect, test } from '@jest/globals';
import { failLater } from '../../../src/graphql/fail-later.js';

const refused = new Error('refused');

describe('failLater', () => {
  const { Type } = failLater({
    Type: {
      given: (...given: unknown[]) => given,
      thrown: () => {
        throw refused;
      },
      value: 'PLAIN',
    },
  });

  test('has what throws answer with a promise that is refused', async () => {
    const answer = Type.thrown() as unknown;
    expect(answer).toBeInstanceOf(Promise);
    await expect(answer).rejects.toBe(refused);
  });

  test('lets all else answer as it does, at once', () => {
    expect(Type.given(1, 2)).toEqual([1, 2]);
    expect(Type.value).toBe('PLAIN');
  });
});
