import type { OrderKey } from '../queries/records.js';
import type { TimelineFilter, TimelineRow, Window } from '../queries/timeline.js';
import { compareKeys } from './compare-keys.js';
import { concerned } from './concerned.js';
import type { Projection } from './projection.js';
import { walkEnds } from './walk-ends.js';

const INVOLVED = 'INVOLVED';

/** A page of what happened, in order, as `cypher/queries/timeline.cypher` has it. */
export function timeline(
  projection: Projection,
  filter: TimelineFilter,
  { after, limit }: { readonly after: OrderKey | null; readonly limit: number },
): TimelineRow[] {
  return rowsOf(projection, filter)
    .filter(({ key }) => !after || compareKeys(key, after) > 0)
    .sort((one, other) => compareKeys(one.key, other.key))
    .slice(0, limit);
}

/** How many events and relationships there are on all its pages. */
export function timelineTotal(projection: Projection, filter: TimelineFilter): number {
  return rowsOf(projection, filter).length;
}

function rowsOf(projection: Projection, filter: TimelineFilter): TimelineRow[] {
  return [...eventRows(projection, filter), ...relationshipRows(projection, filter)];
}

function* eventRows(
  projection: Projection,
  { of, continuity, window }: TimelineFilter,
): Iterable<TimelineRow> {
  const isAbout = involving(projection, of);
  for (const [index, id] of projection.events.ids.entries()) {
    const event = projection.entities[projection.placeOfEntity.get(id)!]!;
    if (continuity !== null && event.continuityId !== continuity) continue;
    const [from, until] = [projection.events.from[index]!, projection.events.until[index]!];
    if (window && !(from < window.until && window.from < until)) continue;
    if (window && (window.past.includes(id) || window.future.includes(id))) continue;
    if (isAbout(id)) yield { event, relationship: null, key: [...event.place!, 0, id] };
  }
}

/** Whether an event is one of these entities, or involved one. */
function involving(projection: Projection, of: readonly string[] | null): (event: string) => boolean {
  if (!of) return () => true;
  const found = new Set(of);
  const walk = walkEnds(projection, {
    order: { [INVOLVED]: 0 },
    symmetric: [],
    direction: 'IN',
    ranks: ['preferred', 'normal'],
    side: null,
    at: null,
    certain: false,
  });
  for (const id of of) {
    walk(id, (_relationship, event) => {
      found.add(projection.entities[event]!.id);
      return false;
    });
  }
  return (event) => found.has(event);
}

function* relationshipRows(projection: Projection, filter: TimelineFilter): Iterable<TimelineRow> {
  const { window, occurrences } = filter;
  const happensOnce = new Set(occurrences);
  for (const place of concerned(projection, filter)) {
    const relationship = projection.relationships[place]!;
    const { type, rank, id } = relationship;
    if (!relationship.place || type === INVOLVED || rank === 'deprecated') continue;
    if (window && !isWithin(relationship, window, happensOnce.has(type))) continue;
    yield { event: null, relationship, key: [...relationship.place, 1, id] };
  }
}

/** A state may hold at some instant of the window; an occurrence may have happened in it. */
function isWithin(
  { startMin, startMax, endMax, startEvent = '', endEvent = '' }: NonNullable<TimelineRow['relationship']>,
  { from, until, past, over, future }: Window,
  happensOnce: boolean,
): boolean {
  if (startMin >= until || future.includes(startEvent) || over.includes(endEvent)) return false;
  return happensOnce ? from < startMax && !past.includes(startEvent) : from < endMax;
}
