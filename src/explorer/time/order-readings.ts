import type { Reading } from './use-readings.js';

/**
 * Moments in the order in which they can have been: by the earliest day of each; of those with the same, events before dates, an
 * event after all that are known to come before it, and the shorter moment first.
 */
export function orderReadings(readings: Iterable<Reading>): Reading[] {
  return [...readings].sort(
    (one, other) =>
      one.from - other.from ||
      Number(one.event === undefined) - Number(other.event === undefined) ||
      one.past.size - other.past.size ||
      one.until - other.until ||
      (one.text < other.text ? -1 : 1),
  );
}
