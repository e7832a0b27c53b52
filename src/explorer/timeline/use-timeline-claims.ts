import { useQueries } from '@tanstack/react-query';
import type { ApiError } from '../api/api-error.js';
import { ask } from '../api/ask.js';
import { TimelineClaimsDocument, type TimelineClaimsQuery } from '../operations.js';
import type { TimelineClaim, TimelineEntity } from './timeline-claim.js';

/** How many claims of one entity are drawn; a page has 100 of them. */
const MOST_PAGES = 5;

/** An entity with its claims, and how many there are in all. */
export interface EntityWithClaims {
  readonly entity: TimelineEntity;
  readonly claims: readonly TimelineClaim[];
  readonly total: number;
}

export interface TimelineClaims {
  readonly entities: readonly EntityWithClaims[];
  readonly problems: readonly { readonly id: string; readonly error: ApiError }[];
  readonly isFetching: boolean;
}

/** The claims of some entities, each asked for by itself: one that there is not takes nothing from the others. */
export function useTimelineClaims(ids: readonly string[]): TimelineClaims {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: [TimelineClaimsDocument.toString(), id],
      queryFn: ({ signal }: { signal: AbortSignal }) => readAll(id, signal),
    })),
    combine: (answers) => ({
      entities: answers.flatMap(({ data }) => data ?? []),
      problems: answers.flatMap(({ error }, place) =>
        error ? { id: ids[place] ?? '', error: error as ApiError } : [],
      ),
      isFetching: answers.some(({ isFetching }) => isFetching),
    }),
  });
}

async function readAll(id: string, signal: AbortSignal): Promise<EntityWithClaims | null> {
  const claims: TimelineClaim[] = [];
  let after: string | null = null;
  for (let page = 1; ; page++) {
    const answer: TimelineClaimsQuery = await ask(TimelineClaimsDocument, { id, after }, signal);
    const { entity } = answer;
    if (!entity) return null;
    const { nodes, pageInfo, totalCount }: TimelineEntity['relationships'] = entity.relationships;
    claims.push(...nodes);
    if (!pageInfo.hasNextPage || page === MOST_PAGES) return { entity, claims, total: totalCount };
    after = pageInfo.endCursor ?? null;
  }
}
