import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { circles } from '../../../src/seed/circles.js';
import { assertProperty } from '../../support/assert-property.js';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const step = fc.record({ subject: fc.constantFrom(...NAMES), object: fc.constantFrom(...NAMES) });
type Steps = { subject: string; object: string }[];

/** Whether some steps lead from one to another, by trying all. */
function isReached(steps: Steps, from: string, to: string): boolean {
  const found = new Set([from]);
  for (const _ of NAMES) for (const { subject, object } of steps) if (found.has(subject)) found.add(object);
  return found.has(to);
}

describe('two lie on one circle', () => {
  test('where each is reached from the other, and there only', () => {
    assertProperty(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        const onOne = circles(steps);
        const known = new Set(steps.flatMap(({ subject, object }) => [subject, object]));
        for (const one of known)
          for (const other of known)
            expect(onOne(one, other)).toBe(isReached(steps, one, other) && isReached(steps, other, one));
      }),
    );
  });

  test('however long it is', () => {
    const count = 20_000;
    const steps = Array.from({ length: count }, (_, index) => ({
      subject: `${index}`,
      object: `${(index + 1) % count}`,
    }));
    expect(circles(steps)('0', '12345')).toBe(true);
    expect(circles(steps.slice(1))('0', '12345')).toBe(false);
  });
});
