import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AskedMoment } from '../../model/holds.js';
import { ALWAYS, FOREVER } from '../../model/stretch.js';
import { ask } from '../api/ask.js';
import { MomentsDocument, type MomentsQuery } from '../operations.js';

/** What a moment means, with a name to show it by. */
export interface Reading extends AskedMoment {
  readonly text: string;
  readonly name: string;
}

const MOST_AT_ONCE = 100;

/** What these moments mean, by their texts. Those that are not known yet, or are none, are absent. */
export function useReadings(moments: readonly string[]): ReadonlyMap<string, Reading> {
  const batches = useMemo(() => batchesOf(moments), [moments]);
  const answers = useQueries({
    queries: batches.map((at) => ({
      queryKey: [MomentsDocument.toString(), at],
      queryFn: ({ signal }: { signal: AbortSignal }) => ask(MomentsDocument, { at }, signal),
    })),
    combine: (results) => results.flatMap(({ data }) => data?.moments ?? []),
  });
  return useMemo(() => new Map(answers.map((reading) => [reading.moment, toReading(reading)])), [answers]);
}

function batchesOf(moments: readonly string[]): string[][] {
  const batches: string[][] = [];
  for (let from = 0; from < moments.length; from += MOST_AT_ONCE)
    batches.push(moments.slice(from, from + MOST_AT_ONCE));
  return batches;
}

function toReading({ moment, from, until, event }: MomentsQuery['moments'][number]): Reading {
  return {
    text: moment,
    name: event?.name ?? moment,
    from: from ?? ALWAYS,
    until: until ?? FOREVER,
    event: event?.id,
    past: new Set(event ? [event.id, ...event.earlier.map(({ id }) => id)] : []),
    future: new Set(event?.later.map(({ id }) => id) ?? []),
  };
}
