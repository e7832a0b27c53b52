import { type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApiError } from '../api/api-error.js';
import { ask } from '../api/ask.js';
import { TimelineClaimsDocument, type TimelineClaimsQuery } from '../operations.js';
import type { TimelineClaim, TimelineEntity } from './timeline-claim.js';

/** How many claims of one entity are read at once, in pages of 100. */
const CLAIMS_IN_A_STEP = 500;

/** An entity with its claims, and how many there are in all. */
export interface EntityWithClaims {
  readonly entity: TimelineEntity;
  readonly claims: readonly TimelineClaim[];
  readonly total: number;
}

interface Read extends EntityWithClaims {
  /** From where to read on; null where all is read. */
  readonly next: string | null;
}

export interface TimelineClaims {
  readonly entities: readonly EntityWithClaims[];
  readonly problems: readonly { readonly id: string; readonly error: ApiError }[];
  readonly isFetching: boolean;
  /** Reads more of those that have more; undefined where there is none, or it is on its way. */
  readonly more: (() => void) | undefined;
}

/**
 * The claims of some entities, each asked for by itself: one that there is not takes nothing from the others. Those with many claims
 * are read in steps, and what is read already is shown while more is on its way.
 */
export function useTimelineClaims(ids: readonly string[]): TimelineClaims {
  const [steps, setSteps] = useState(1);
  const client = useQueryClient();
  const keyOf = (id: string, step: number) => [TimelineClaimsDocument.toString(), id, step];
  const read = useQueries({
    queries: ids.map((id) => {
      const before = client.getQueryData<Read | null>(keyOf(id, steps - 1));
      return {
        queryKey: keyOf(id, steps),
        queryFn: ({ signal }: { signal: AbortSignal }) => readOn(id, steps, before, signal),
        placeholderData: before,
      };
    }),
    combine,
  });
  const isCut = read.entities.some(({ claims, total }) => claims.length < total);
  return {
    entities: read.entities,
    problems: read.problems.flatMap(({ place, error }) => ({ id: ids[place] ?? '', error })),
    isFetching: read.isFetching,
    more: isCut && !read.isFetching ? () => setSteps(steps + 1) : undefined,
  };
}

/** NOTE: one function for all, so that what it made of the same answers is not made again. */
function combine(answers: readonly UseQueryResult<Read | null>[]) {
  return {
    entities: answers.flatMap(({ data }) => data ?? []),
    problems: answers.flatMap(({ error }, place) => (error ? { place, error: error as ApiError } : [])),
    isFetching: answers.some(({ isFetching }) => isFetching),
  };
}

/** Reads on from what was read before, or from the beginning where that is not known. */
async function readOn(
  id: string,
  steps: number,
  before: Read | null | undefined,
  signal: AbortSignal,
): Promise<Read | null> {
  if (before?.next === null) return before;
  const claims = [...(before?.claims ?? [])];
  let after = before?.next ?? null;
  while (true) {
    const answer: TimelineClaimsQuery = await ask(TimelineClaimsDocument, { id, after }, signal);
    const { entity } = answer;
    if (!entity) return null;
    const { nodes, pageInfo, totalCount }: TimelineEntity['relationships'] = entity.relationships;
    claims.push(...nodes);
    after = (pageInfo.hasNextPage && pageInfo.endCursor) || null;
    if (after === null || claims.length >= steps * CLAIMS_IN_A_STEP)
      return { entity, claims, total: totalCount, next: after };
  }
}
