import { expect } from '@jest/globals';
import fc from 'fast-check';
import { checked } from './checked.js';

/** fast-check's `assert`, which also notes for the end of the run how many cases were tried of what the test says. */
export function assertProperty<Case>(
  property: fc.IProperty<Case>,
  parameters: fc.Parameters<Case> = {},
): void {
  const result = fc.check(property, parameters);
  const failure = fc.defaultReportMessage(result);
  if (result.failed) throw new Error(failure);
  checked(result.numRuns, expect.getState().currentTestName ?? 'a property');
}
