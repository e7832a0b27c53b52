import { type QueryFunctionContext, type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AskedMoment } from '../../model/holds.js';
import { ALWAYS, FOREVER } from '../../model/stretch.js';
import type { ApiError } from '../api/api-error.js';
import { ask } from '../api/ask.js';
import { MomentsDocument, type MomentsQuery } from '../operations.js';

/** What a moment means, with a name to show it by. */
export interface Reading extends AskedMoment {
  readonly text: string;
  readonly name: string;
}

const MOST_AT_ONCE = 100;

/** What moments mean, by their texts, without those that are not known yet; and why some stay unknown. */
export interface Readings {
  readonly readings: ReadonlyMap<string, Reading>;
  readonly error: ApiError | null;
}

/** What these moments mean. */
export function useReadings(moments: readonly string[]): Readings {
  const queries = useMemo(
    () =>
      batchesOf(moments).map((at) => ({
        queryKey: keyOf(at),
        queryFn: (context: QueryFunctionContext) => readMoments(at, context),
      })),
    [moments],
  );
  const answers = useQueries({ queries, combine });
  const readings = useMemo(
    () => new Map(answers.found.map((reading) => [reading.moment, toReading(reading)])),
    [answers.found],
  );
  return { readings, error: answers.error ?? null };
}

/** As useAnswer has it: each is kept by itself too, so that a step to one of them asks for nothing. */
async function readMoments(at: string[], { client, signal }: QueryFunctionContext): Promise<MomentsQuery> {
  const answer = await ask(MomentsDocument, { at }, signal);
  for (const reading of answer.moments) client.setQueryData(keyOf([reading.moment]), { moments: [reading] });
  return answer;
}

function keyOf(at: readonly string[]) {
  return [MomentsDocument.toString(), { at }];
}

/** NOTE: one function for all, so that what it made of the same answers is not made again. */
function combine(answers: readonly UseQueryResult<MomentsQuery>[]) {
  return {
    found: answers.flatMap(({ data }) => data?.moments ?? []),
    error: answers.find(({ error }) => error)?.error as ApiError | undefined,
  };
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
