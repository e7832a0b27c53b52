import type { TimelineClaimsQuery } from '../operations.js';

/** An entity whose relationships stand on the timeline. */
export type TimelineEntity = NonNullable<TimelineClaimsQuery['entity']>;

/** A relationship with all that says when it held. */
export type TimelineClaim = TimelineEntity['relationships']['nodes'][number];

/** The event that a claim is about, where it says no time of its own: what concerns an event was when that was. */
export function eventBehind({ subject, object }: TimelineClaim): string | undefined {
  return [subject, object].find(({ kind }) => kind === 'EVENT')?.id;
}
