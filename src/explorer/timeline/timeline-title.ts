import type { EntityWithClaims } from './use-timeline-claims.js';

const MOST_NAMED = 3;

/** What a timeline is called: after all whom it is about, or the first of many. */
export function timelineTitle(entities: readonly EntityWithClaims[]): string {
  const names = entities.map(({ entity }) => entity.name);
  if (names.length === 0) return 'Timeline';
  if (names.length <= MOST_NAMED) return `Timeline of ${names.join(', ')}`;
  return `Timeline of ${names.slice(0, MOST_NAMED - 1).join(', ')} and ${names.length - MOST_NAMED + 1} others`;
}
