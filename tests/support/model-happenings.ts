import type { EntityRecord, RelationshipRecord } from '../../src/queries/records.js';
import type { TimelineFilter, TimelineRow, Window } from '../../src/queries/timeline.js';
import { compare, type ModelRecords } from './model-records.js';

/** All that a timeline has, in order: events, and what else has a place in time. */
export function happenings(
  { of, continuity, window, occurrences }: TimelineFilter,
  { entities, relationships }: ModelRecords,
): TimelineRow[] {
  const current = relationships.filter(({ rank }) => rank !== 'deprecated');
  const isOfContinuity = (id: string): boolean => !continuity || id.startsWith(`${continuity}/`);
  const isInvolved = (event: string, id: string): boolean =>
    current.some((claim) => claim.type === 'INVOLVED' && claim.subject === event && claim.object === id);
  const events = entities
    .filter(({ id, kind }) => kind === 'Event' && isOfContinuity(id))
    .filter(({ id }) => !of || of.some((one) => one === id || isInvolved(id, one)))
    .filter((event) => !window || mayBeIn(window, event))
    .map((event) => ({ event, relationship: null, key: [...(event.place ?? []), 0, event.id] }));
  const claims = current
    .filter(({ type, place }) => type !== 'INVOLVED' && place !== undefined)
    .filter(({ subject }) => isOfContinuity(subject))
    .filter(({ subject, object }) => !of || of.includes(subject) || of.includes(object))
    .filter((claim) => !window || (occurrences.includes(claim.type) ? mayHappenIn : mayHoldIn)(window, claim))
    .map((claim) => ({ event: null, relationship: claim, key: [...(claim.place ?? []), 1, claim.id] }));
  return [...events, ...claims].sort((one, other) => compare(one.key, other.key));
}

function mayBeIn(
  { from, until, past, future }: Window,
  { id, dateMin = 0, dateMax = 0 }: EntityRecord,
): boolean {
  return dateMin < until && from < dateMax && !past.includes(id) && !future.includes(id);
}

function mayHoldIn({ from, until, over, future }: Window, claim: RelationshipRecord): boolean {
  const { startMin, endMax, startEvent = '', endEvent = '' } = claim;
  return startMin < until && from < endMax && !future.includes(startEvent) && !over.includes(endEvent);
}

function mayHappenIn({ from, until, past, future }: Window, claim: RelationshipRecord): boolean {
  const { startMin, startMax, startEvent = '' } = claim;
  return startMin < until && from < startMax && !past.includes(startEvent) && !future.includes(startEvent);
}
