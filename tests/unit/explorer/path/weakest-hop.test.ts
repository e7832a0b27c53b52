import { describe, expect, test } from '@jest/globals';
import type { FoundHop } from '../../../../src/explorer/path/path-steps.js';
import { weakestHop } from '../../../../src/explorer/path/weakest-hop.js';

function hop(citations: number, certainty: 'CERTAIN' | 'POSSIBLE' | null = null, disputes = 0): FoundHop {
  return {
    relationship: {
      certainty,
      citations: Array.from({ length: citations }, (_, id) => ({ id: String(id) })),
      disputedBy: Array.from({ length: disputes }, (_, id) => ({ id: String(id) })),
    },
  } as unknown as FoundHop;
}

describe('the weakest hop', () => {
  test('is the one with the fewest citations, of equals the first', () => {
    expect(weakestHop([hop(3), hop(1), hop(2), hop(1)])).toEqual({ index: 1, why: '1 citation' });
  });

  test('is one that may hold only rather than one with fewer citations', () => {
    expect(weakestHop([hop(1, 'CERTAIN'), hop(5, 'POSSIBLE')])).toEqual({
      index: 1,
      why: 'may hold, 5 citations',
    });
  });

  test('is one that is disputed rather than any other', () => {
    expect(weakestHop([hop(1, 'POSSIBLE'), hop(9, 'CERTAIN', 2)])?.index).toBe(1);
  });

  test('is none where all are as weak, unless there is one alone', () => {
    expect(weakestHop([hop(2), hop(2)])).toEqual({ index: undefined, why: '2 citations' });
    expect(weakestHop([hop(2)])?.index).toBe(0);
    expect(weakestHop([])).toBeUndefined();
  });
});
