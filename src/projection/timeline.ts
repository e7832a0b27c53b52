import type { OrderKey, RelationshipRecord } from '../queries/records.js';
import type { TimelineFilter, TimelineRow, Window } from '../queries/timeline.js';
import { compareKeys } from './compare-keys.js';
import { concerned } from './concerned.js';
import type { Projection } from './projection.js';
import { countUpTo, type Item, keyOf, timelineOrder } from './timeline-order.js';
import { walkEnds } from './walk-ends.js';

const INVOLVED = 'INVOLVED';

/** A page of what happened, in order, as `cypher/queries/timeline.cypher` has it. */
export function timeline(
  projection: Projection,
  filter: TimelineFilter,
  { after, limit }: { readonly after: OrderKey | null; readonly limit: number },
): TimelineRow[] {
  const rows: TimelineRow[] = [];
  const toRow = rowReader(projection, filter);
  for (const item of itemsAfter(projection, filter, after)) {
    const row = toRow(item);
    if (row) rows.push(row);
    if (rows.length === limit) break;
  }
  return rows;
}

/** How many events and relationships there are on all its pages. */
export function timelineTotal(projection: Projection, filter: TimelineFilter): number {
  const toRow = rowReader(projection, filter);
  let total = 0;
  for (const item of itemsAfter(projection, filter, null)) if (toRow(item)) total++;
  return total;
}

/** In order, what the timeline may show after a key: of all the world its own order has it, of some entities it is sorted. */
function* itemsAfter(
  projection: Projection,
  { of, continuity }: TimelineFilter,
  after: OrderKey | null,
): Iterable<Item> {
  if (!of) {
    const order = timelineOrder(projection);
    for (let place = after ? countUpTo(projection, order, after) : 0; place < order.length; place++)
      yield order[place]!;
    return;
  }
  const items = [...eventsAbout(projection, of), ...concerned(projection, { of, continuity })];
  const keyed = items.flatMap((item) => {
    const key = keyOf(projection, item);
    return key && (!after || compareKeys(key, after) > 0) ? [{ item, key }] : [];
  });
  yield* keyed.sort((one, other) => compareKeys(one.key, other.key)).map(({ item }) => item);
}

/** The events that are one of these entities, or involved one. */
function eventsAbout(projection: Projection, of: readonly string[]): Item[] {
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
  return [...found].flatMap((id) => {
    const place = projection.events.placeOf.get(id);
    return place === undefined ? [] : [~place];
  });
}

/** The row of an item that the filter lets through. */
function rowReader(
  projection: Projection,
  { continuity, window, occurrences }: TimelineFilter,
): (item: Item) => TimelineRow | undefined {
  const { entities, events, placeOfEntity, relationships } = projection;
  const happensOnce = new Set(occurrences);
  const isOfContinuity = (id: string): boolean =>
    continuity === null || entities[placeOfEntity.get(id)!]!.continuityId === continuity;
  return (item) => {
    const relationship = relationships[item];
    const event = relationship ? null : entities[placeOfEntity.get(events.ids[~item]!)!]!;
    if (!isOfContinuity((relationship?.subject ?? event?.id)!)) return undefined;
    const isShown = relationship
      ? isTold(relationship) &&
        (!window || isWithin(relationship, window, happensOnce.has(relationship.type)))
      : !window || isEventWithin(projection, ~item, window);
    if (!isShown) return undefined;
    return { event, relationship: relationship ?? null, key: keyOf(projection, item)! } as TimelineRow;
  };
}

/** What involved whom is told with the event. */
function isTold({ type, rank }: RelationshipRecord): boolean {
  return type !== INVOLVED && rank !== 'deprecated';
}

function isEventWithin({ events }: Projection, place: number, window: Window): boolean {
  if (events.from[place]! >= window.until || window.from >= events.until[place]!) return false;
  const id = events.ids[place]!;
  return !window.past.includes(id) && !window.future.includes(id);
}

/** A state may hold at some instant of the window; an occurrence may have happened in it. */
function isWithin(
  { startMin, startMax, endMax, startEvent = '', endEvent = '' }: RelationshipRecord,
  { from, until, past, over, future }: Window,
  happensOnce: boolean,
): boolean {
  if (startMin >= until || future.includes(startEvent) || over.includes(endEvent)) return false;
  return happensOnce ? from < startMax && !past.includes(startEvent) : from < endMax;
}
