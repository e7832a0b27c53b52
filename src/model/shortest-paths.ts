/** A relationship as a path sees it. */
export interface Step {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
}

export interface Hop {
  readonly relationship: string;
  /** Whether it is walked from its subject to its object. */
  readonly forward: boolean;
  /** Id of the entity that it leads to. */
  readonly to: string;
}

export interface PathLimits {
  readonly maxHops: number;
  /** How many paths. */
  readonly first: number;
}

/**
 * The shortest paths from one entity to another over these steps, walked either way, none passing an entity twice; shorter
 * ones first, then by the ids of their relationships in order. `from` and `to` differ.
 *
 * Depth-first by length, never entering an entity that is farther from the end than hops remain: the pruning of iterative
 * deepening A* (Korf 1985, doi:10.1016/0004-3702(85)90084-0) with the exact distance as its estimate.
 */
export function shortestPaths(steps: Iterable<Step>, from: string, to: string, { maxHops, first }: PathLimits): Hop[][] {
  const hops = hopsOf(steps);
  const distance = distancesTo(to, hops, maxHops);
  const nearest = distance.get(from);
  const paths: Hop[][] = [];
  if (nearest === undefined) return paths;
  const path: Hop[] = [];
  const passed = new Set([from]);

  const walk = (at: string, left: number): void => {
    if (left === 0) {
      if (at === to) paths.push([...path]);
      return;
    }
    for (const hop of hops.get(at) ?? []) {
      if (paths.length === first) return;
      const rest = distance.get(hop.to);
      if (rest === undefined || rest > left - 1 || passed.has(hop.to)) continue;
      // Only the last hop may arrive: a path that passes its end is not a shorter way to it.
      if ((hop.to === to) !== (left === 1)) continue;
      passed.add(hop.to);
      path.push(hop);
      walk(hop.to, left - 1);
      path.pop();
      passed.delete(hop.to);
    }
  };

  for (let length = nearest; length <= maxHops && paths.length < first; length++) walk(from, length);
  return paths;
}

/** From every entity its hops, in the order of the relationships' ids. */
function hopsOf(steps: Iterable<Step>): Map<string, Hop[]> {
  const hops = new Map<string, Hop[]>();
  const add = (from: string, hop: Hop): void => {
    const known = hops.get(from);
    if (known) known.push(hop);
    else hops.set(from, [hop]);
  };
  const sorted = [...steps].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const { id, subject, object } of sorted) {
    add(subject, { relationship: id, forward: true, to: object });
    add(object, { relationship: id, forward: false, to: subject });
  }
  return hops;
}

/** How many hops every entity within reach is from the end. */
function distancesTo(to: string, hops: ReadonlyMap<string, readonly Hop[]>, maxHops: number): Map<string, number> {
  const distance = new Map([[to, 0]]);
  let level = [to];
  for (let hop = 1; hop <= maxHops && level.length > 0; hop++) {
    const next: string[] = [];
    for (const at of level) {
      for (const { to: neighbour } of hops.get(at) ?? []) {
        if (distance.has(neighbour)) continue;
        distance.set(neighbour, hop);
        next.push(neighbour);
      }
    }
    level = next;
  }
  return distance;
}
