import type { OrderKey } from '../queries/records.js';
import { compareText } from './compare-text.js';

/** Which of two keys of one order comes first, part by part: below 0 for the first, above for the second, 0 for equal ones. */
export function compareKeys(one: OrderKey, other: OrderKey): number {
  for (const [index, part] of one.entries()) {
    const against = other[index];
    if (against === undefined || part === against) continue;
    if (typeof part === 'string' && typeof against === 'string') return compareText(part, against);
    return part < against ? -1 : 1;
  }
  return one.length - other.length;
}
