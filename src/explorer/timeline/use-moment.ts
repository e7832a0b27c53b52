import { useMemo } from 'react';
import { firstDayOf } from '../../model/first-day-of.js';
import type { ApiError } from '../api/api-error.js';
import { type Reading, useReadings } from '../time/use-readings.js';

const PLAIN_YEAR = /^-?\d{4}$/;

/** What the moment that is asked for means, and why that is not known. */
export interface Asked {
  readonly reading: Reading | undefined;
  readonly error: ApiError | null;
}

/**
 * What the moment that is asked for means. Of a year and of an event of the axis that is known at once, so that the line follows
 * whoever moves it; of anything else the API says it.
 */
export function useMoment(at: string | undefined, readings: ReadonlyMap<string, Reading>): Asked {
  const known = useMemo(() => (at ? (readings.get(at) ?? yearReading(at)) : undefined), [at, readings]);
  const asked = useMemo(() => (at && !known ? [at] : []), [at, known]);
  const answered = useReadings(asked);
  return { reading: known ?? (at ? answered.readings.get(at) : undefined), error: answered.error };
}

function yearReading(text: string): Reading | undefined {
  if (!PLAIN_YEAR.test(text)) return undefined;
  const year = Number(text);
  const none: ReadonlySet<string> = new Set();
  return {
    ...{ text, name: text, event: undefined, past: none, future: none },
    from: firstDayOf(year),
    until: firstDayOf(year + 1),
  };
}
