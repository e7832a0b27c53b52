import type { Point } from '../marks/point.js';
import type { Box } from './boxes.js';
import type { Pair } from './network-graph.js';
import type { LineEnds } from './place-lines.js';
import type { PlacedNode } from './place-nodes.js';

/** From a line to the number beside it, as marks stand upon the line. */
const APART = 6;
const HIGH = 12;
const DIGIT = 7;
/** Of an arrow, a cross or a ring at a line. */
const MARK = 5;

/** The middle of the number of claims beside a line: above its middle, and as far from it as the number is wide in that direction. */
export function pairNumberPlace({ from, to }: LineEnds): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const upwards = to[0] < from[0] ? -1 : 1;
  const x = (upwards * (to[1] - from[1])) / length;
  const y = (upwards * (from[0] - to[0])) / length;
  const apart = APART + Math.abs(x) * 2 * DIGIT + (Math.abs(y) * HIGH) / 2;
  return [Math.round((from[0] + to[0]) / 2 + x * apart), Math.round((from[1] + to[1]) / 2 + y * apart)];
}

/** Where the number of claims that are not shown of a node begins, from the node's middle. */
export function nodeNumberPlace(radius: number): Point {
  return [radius - 1, -radius + 2];
}

/** What numbers and marks take beside nodes and lines, whatever the moment. */
export function boxesBeside(
  nodes: readonly PlacedNode[],
  pairs: readonly Pair[],
  lines: ReadonlyMap<string, LineEnds>,
): Box[] {
  const ofNodes = nodes.flatMap(({ node, at, radius }): Box[] => {
    const more = node.total - node.degree;
    const [x, y] = nodeNumberPlace(radius);
    const left = at[0] + x;
    const bottom = at[1] + y;
    return more > 0 ? [{ left, right: left + DIGIT * `+${more}`.length, top: bottom - HIGH, bottom }] : [];
  });
  const ofPairs = pairs.flatMap(({ id, claims }): Box[] => {
    const ends = lines.get(id);
    if (!ends) return [];
    const number = claims.length > 1 ? [about(pairNumberPlace(ends), 2 * DIGIT, HIGH / 2)] : [];
    return [about(ends.from, MARK), about(ends.to, MARK), ...number];
  });
  return [...ofNodes, ...ofPairs];
}

function about([x, y]: Point, across: number, down = across): Box {
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}
