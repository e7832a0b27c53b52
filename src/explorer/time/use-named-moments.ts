import { useMemo } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { NamedMomentsDocument } from '../operations.js';
import { orderReadings } from './order-readings.js';
import { type Reading, useReadings } from './use-readings.js';

/** The API gives so many events at once. */
const MOST = 100;
const DATED = /^(-?\d{4})(-\d\d){0,2}$/;
const NONE: readonly string[] = [];

/** What the moments of a continuity are called: its events, and the years of those that have a date, in order. */
export function useNamedMoments(continuity: string) {
  const { data } = useAnswer(NamedMomentsDocument, { continuity });
  const moments = useMemo(
    () =>
      data
        ? [
            ...data.events.map(({ id }) => `event:${id}`),
            ...new Set(data.events.flatMap(({ date }) => yearOf(date))),
          ]
        : NONE,
    [data],
  );
  const { readings } = useReadings(moments);
  const ordered = useMemo((): readonly Reading[] => orderReadings(readings.values()), [readings]);
  return {
    years: ordered.filter(({ event }) => event === undefined),
    events: ordered.filter(({ event }) => event !== undefined),
    isCut: data?.events.length === MOST,
  };
}

function yearOf(date: string | null | undefined): string[] {
  return DATED.exec(date ?? '')?.slice(1, 2) ?? [];
}
