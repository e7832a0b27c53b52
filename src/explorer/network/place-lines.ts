import type { Point } from '../marks/point.js';
import type { Pair } from './network-graph.js';
import type { PlacedNode } from './place-nodes.js';

/** From the edge of one node to that of the other. */
export interface LineEnds {
  readonly from: Point;
  readonly to: Point;
}

const GAP = 3;

/** Where the line of each pair begins and ends, by the pair's id, whether it is seen or not. */
export function placeLines(
  pairs: readonly Pair[],
  nodes: readonly PlacedNode[],
): ReadonlyMap<string, LineEnds> {
  const byId = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const lines = new Map<string, LineEnds>();
  for (const { id, one, other } of pairs) {
    const [first, second] = [byId.get(one), byId.get(other)];
    if (!first || !second) continue;
    lines.set(id, {
      from: towards(first.at, second.at, first.radius + GAP),
      to: towards(second.at, first.at, second.radius + GAP),
    });
  }
  return lines;
}

/** The place so far from one place in the direction of another. */
function towards([x, y]: Point, [toX, toY]: Point, distance: number): Point {
  const length = Math.hypot(toX - x, toY - y) || 1;
  const share = Math.min(0.5, distance / length);
  return [round(x + (toX - x) * share), round(y + (toY - y) * share)];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
