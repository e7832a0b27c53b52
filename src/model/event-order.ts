import { type Stretch, WHOLE_OF_TIME } from './stretch.js';

/** What is known of an event: the stretch of its date, if it has one, and the events that came before it. */
export interface EventNode {
  readonly id: string;
  readonly date: Stretch | undefined;
  readonly after: readonly string[];
}

/** When each event happened at the earliest and at the latest, by its date and by the dates of those before and after it. */
export interface EventOrder {
  readonly stretches: ReadonlyMap<string, Stretch>;
  /**
   * Of each event its place in a line, from 0: by the earliest it can have happened, then by how many come before it, one
   * after the other, then by id. Whatever dates and order say of two events, the line says too.
   */
  readonly places: ReadonlyMap<string, number>;
  /** Events that come round to themselves: each comes after the next, the last after the first. Some if there is any; none twice. */
  readonly cycles: readonly (readonly string[])[];
}

/**
 * Propagates the dates of events along their order: nothing happens before what it comes after. The bounds are the tightest
 * that dates and order imply (the minimal network of a simple temporal problem, Dechter, Meiri and Pearl 1991,
 * doi:10.1016/0004-3702(91)90006-6, which for `after` alone two passes in topological order find). Where dates and order
 * contradict each other, a stretch is empty or reversed. Where there is a cycle, all keep their own dates and none has a place.
 * Unknown ids are passed over.
 */
export function orderEvents(events: readonly EventNode[]): EventOrder {
  const nodes = new Map(events.map((event) => [event.id, event]));
  const { sorted, cycles } = sortEvents(nodes);
  const stretches = new Map(events.map(({ id, date }): [string, Stretch] => [id, date ?? WHOLE_OF_TIME]));
  if (cycles.length > 0) return { stretches, places: new Map(), cycles };
  const at = (id: string): Stretch => stretches.get(id) ?? WHOLE_OF_TIME;
  const befores = (id: string): string[] =>
    (nodes.get(id)?.after ?? []).filter((before) => nodes.has(before));
  for (const id of sorted) {
    const from = Math.max(at(id).from, ...befores(id).map((before) => at(before).from));
    stretches.set(id, { from, until: at(id).until });
  }
  for (const id of [...sorted].reverse()) {
    for (const before of befores(id)) {
      const { from, until } = at(before);
      stretches.set(before, { from, until: Math.min(until, at(id).until) });
    }
  }
  const depths = new Map<string, number>();
  for (const id of sorted)
    depths.set(id, Math.max(0, ...befores(id).map((before) => (depths.get(before) ?? 0) + 1)));
  const depth = (id: string): number => depths.get(id) ?? 0;
  const line = sorted.sort((a, b) => at(a).from - at(b).from || depth(a) - depth(b) || (a < b ? -1 : 1));
  return { stretches, places: new Map(line.map((id, place) => [id, place])), cycles };
}

/** Those before first, by id where nothing is known. Depth-first (Tarjan 1976); what is met again on the way down closes a cycle. */
function sortEvents(nodes: ReadonlyMap<string, EventNode>): { sorted: string[]; cycles: string[][] } {
  const sorted: string[] = [];
  const cycles: string[][] = [];
  const done = new Set<string>();
  // NOTE: no recursion, as an order can be longer than the stack is deep.
  const way: { readonly id: string; readonly befores: Iterator<string> }[] = [];
  const depths = new Map<string, number>();
  const enter = (id: string): void => {
    const depth = depths.get(id);
    if (depth !== undefined) cycles.push(way.slice(depth).map((step) => step.id));
    if (depth !== undefined || done.has(id)) return;
    depths.set(id, way.length);
    const befores = [...new Set(nodes.get(id)?.after)].filter((before) => nodes.has(before)).sort();
    way.push({ id, befores: befores.values() });
  };
  for (const root of [...nodes.keys()].sort()) {
    enter(root);
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const next = step.befores.next();
      if (!next.done) enter(next.value);
      else {
        way.pop();
        depths.delete(step.id);
        done.add(step.id);
        sorted.push(step.id);
      }
    }
  }
  return { sorted, cycles };
}
