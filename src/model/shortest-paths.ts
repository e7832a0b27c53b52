/** A relationship as a path sees it. */
export interface Step {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
}

/** A step from one entity to the next. */
export interface Hop {
  /** Id of the entity that it leads to. */
  readonly to: string;
  /** Every relationship that joins the two, either way, by id: there is one at least. */
  readonly relationships: readonly Step[];
}

export interface PathLimits {
  readonly maxHops: number;
  /** How many paths. */
  readonly first: number;
  /** How many hops may be tried before the search gives up; any number where it is left out. */
  readonly mostTries?: number;
}

/** The search has tried as many hops as it might, and there may be paths that it has not found. */
export class TooManyTries extends Error {}

/**
 * The shortest paths from one entity to another over these steps, walked either way, none passing an entity twice. Paths
 * through the same entities are one path, whatever claims join them. Shorter ones come first, then by the ids of the entities
 * in order. `from` and `to` differ. Throws TooManyTries rather than give some of the answer.
 *
 * Depth-first by length, never entering an entity that is farther from the end than hops remain: the pruning of iterative
 * deepening A* (Korf 1985, doi:10.1016/0004-3702(85)90084-0) with the exact distance as its estimate.
 */
export function shortestPaths(
  steps: Iterable<Step>,
  from: string,
  to: string,
  { maxHops, first, mostTries = Number.POSITIVE_INFINITY }: PathLimits,
): Hop[][] {
  const hops = hopsOf(steps);
  const distance = distancesTo(to, hops, maxHops);
  const nearest = distance.get(from) ?? Number.POSITIVE_INFINITY;
  const paths: Hop[][] = [];
  const path: Hop[] = [];
  const passed = new Set([from]);
  let tries = 0;

  const walk = (at: string, left: number): void => {
    if (at === to) {
      paths.push([...path]);
      return;
    }
    for (const hop of hops.get(at) ?? []) {
      if (paths.length === first) return;
      if (++tries > mostTries) throw new TooManyTries();
      const rest = distance.get(hop.to) ?? Number.POSITIVE_INFINITY;
      // Only the last hop may arrive: what passes its end is no path to it.
      const arrives = hop.to === to;
      if (rest > left - 1 || arrives !== (left === 1) || passed.has(hop.to)) continue;
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

/** From every entity its hops, in the order of the ids of the entities that they lead to. */
function hopsOf(steps: Iterable<Step>): Map<string, Hop[]> {
  const between = new Map<string, Map<string, Step[]>>();
  const add = (from: string, to: string, step: Step): void => {
    const hops = between.get(from) ?? new Map<string, Step[]>();
    between.set(from, hops);
    const parallel = hops.get(to);
    if (parallel) parallel.push(step);
    else hops.set(to, [step]);
  };
  for (const step of [...steps].sort((a, b) => order(a.id, b.id))) {
    add(step.subject, step.object, step);
    add(step.object, step.subject, step);
  }
  const toHops = (hops: Map<string, Step[]>): Hop[] =>
    [...hops].map(([to, relationships]) => ({ to, relationships })).sort((a, b) => order(a.to, b.to));
  return new Map([...between].map(([from, hops]) => [from, toHops(hops)]));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many hops every entity within reach is from the end. */
function distancesTo(
  to: string,
  hops: ReadonlyMap<string, readonly Hop[]>,
  maxHops: number,
): Map<string, number> {
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
