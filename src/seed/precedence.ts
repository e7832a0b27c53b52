import type { DataSet } from './data-set.js';

/** Whether one event is known to come before another, by the order of events alone. */
export type Precedes = (before: string, after: string) => boolean;

/**
 * Answers for the events of some data; what comes before an event is looked up once. Where events come round to themselves,
 * nothing is known of any: the rule about that says so, and no other is to cry wolf.
 */
export function precedence({ entities, order }: DataSet): Precedes {
  if (order.cycles.length > 0) return () => false;
  const after = new Map(entities.map(({ value }) => [value.id, value.after ?? []]));
  const known = new Map<string, ReadonlySet<string>>();
  const ancestors = (event: string): ReadonlySet<string> => {
    const found = known.get(event) ?? new Set(walk(event));
    known.set(event, found);
    return found;
  };
  function* walk(event: string): Iterable<string> {
    const seen = new Set<string>();
    const waiting = [...(after.get(event) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      yield next;
      waiting.push(...(after.get(next) ?? []));
    }
  }
  return (before, event) => ancestors(event).has(before);
}
