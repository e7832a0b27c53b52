import { type Period, toPeriod } from '../../model/period.js';
import type { Relationship } from '../../model/relationship.js';
import { WHOLE_OF_TIME } from '../../model/stretch.js';

/** The period of an imported claim: of dates alone, as no box names an event for one. Undefined where it says nothing of its time. */
export function datedPeriod(claim: Relationship, occurrence = false): Period | undefined {
  const { start, end, attested } = claim;
  if (start === undefined && end === undefined && attested.length === 0) return undefined;
  return toPeriod(claim, occurrence, () => WHOLE_OF_TIME);
}
