import { holds } from '../../model/holds.js';
import type { Certainty } from '../operations.js';
import { toPeriod } from '../time/to-period.js';
import type { Reading } from '../time/use-readings.js';
import type { TimelineClaim } from './timeline-claim.js';

/** Whether a claim holds at a moment, in the words of the API; null where it does not. */
export function holdsAt(claim: TimelineClaim, reading: Reading): Certainty | null {
  const found = holds(toPeriod(claim), reading);
  if (!found) return null;
  return found === 'certain' ? 'CERTAIN' : 'POSSIBLE';
}
