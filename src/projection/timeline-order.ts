import type { OrderKey } from '../queries/records.js';
import { compareKeys } from './compare-keys.js';
import type { Projection } from './projection.js';

/** What a timeline can show: a relationship by its place, an event by the complement of its own (~0, ~1 …). */
export type Item = number;

const orders = new WeakMap<Projection, readonly Item[]>();

/** Everything that any timeline can show, in order: sorted when it is first asked for. */
export function timelineOrder(projection: Projection): readonly Item[] {
  const order = orders.get(projection) ?? sorted(projection);
  orders.set(projection, order);
  return order;
}

/** Where an item stands; undefined where nothing is known of when it was. */
export function keyOf(
  { entities, events, placeOfEntity, relationships }: Projection,
  item: Item,
): OrderKey | undefined {
  if (item >= 0) {
    const { place, id } = relationships[item]!;
    return place && [...place, 1, id];
  }
  const id = events.ids[~item]!;
  return [...entities[placeOfEntity.get(id)!]!.place!, 0, id];
}

/** How many items of an order do not come after a key. */
export function countUpTo(projection: Projection, order: readonly Item[], after: OrderKey): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareKeys(keyOf(projection, order[middle]!)!, after) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sorted(projection: Projection): Item[] {
  const items = [...projection.events.ids.map((_id, place) => ~place), ...projection.relationships.keys()];
  return items
    .map((item) => ({ item, key: keyOf(projection, item) }))
    .filter((found): found is { item: Item; key: OrderKey } => found.key !== undefined)
    .sort((one, other) => compareKeys(one.key, other.key))
    .map(({ item }) => item);
}
