import type { Point } from '../marks/point.js';
import type { Size } from '../network/camera.js';

/** What takes room around a place: as much to the left as to the right, and above and below. */
export interface RoomTaken {
  readonly at: Point;
  readonly side: number;
  readonly above: number;
  readonly below: number;
}

type Place = [x: number, y: number];
type Placed<At extends Point> = readonly [RoomTaken, At];

/** How far what stands at its edge may reach out of a room, on each side. */
export interface Reach {
  readonly side: number;
  readonly above: number;
  readonly below: number;
}

const ROUNDS = 400;
const APART = 6;
const NOTHING = 0.01;

/**
 * Places near those that are given at which nothing lies upon anything else, in a room from 0 to such a size, if it is large enough.
 * What is in the way of each other moves apart by the shorter way, half of it each; the same in, the same out.
 */
export function spreadBoxes(boxes: readonly RoomTaken[], { width, height }: Size, reach: Reach): Point[] {
  const placed = boxes.map((box): Placed<Place> => [box, [...box.at]]);
  for (let round = 0; round < ROUNDS; round++) {
    let isMoved = false;
    for (const [index, one] of placed.entries())
      for (const other of placed.slice(index + 1)) isMoved = part(one, other) || isMoved;
    for (const [{ side, above, below }, place] of placed) {
      const [beside, over, under] = [side - reach.side, above - reach.above, below - reach.below];
      place[0] = within(place[0], Math.max(0, beside), width - Math.max(0, beside));
      place[1] = within(place[1], Math.max(0, over), height - Math.max(0, under));
    }
    if (!isMoved) break;
  }
  return placed.map(([, place]) => place);
}

/** Whether nothing lies upon anything else. */
export function isSpread(boxes: readonly RoomTaken[], places: readonly Point[]): boolean {
  return boxes.every((one, index) =>
    boxes.every((other, place) => {
      const [at, there] = [places[index], places[place]];
      return place <= index || !at || !there || !inTheWay([one, at], [other, there], 0);
    }),
  );
}

/** Moves two apart, if they are not: whether it did. */
function part(one: Placed<Place>, other: Placed<Place>): boolean {
  const over = inTheWay(one, other, APART);
  if (!over) return false;
  const axis = Math.abs(over[0]) < Math.abs(over[1]) ? 0 : 1;
  one[1][axis] -= over[axis] / 2;
  other[1][axis] += over[axis] / 2;
  return true;
}

/** How far the other would have to go to be so far apart, to the right and down; undefined where it is. */
function inTheWay([one, at]: Placed<Point>, [other, there]: Placed<Point>, apart: number): Place | undefined {
  const [right, down] = [there[0] >= at[0], there[1] >= at[1]];
  const wide = one.side + other.side + apart - Math.abs(there[0] - at[0]);
  const between = down ? one.below + other.above : one.above + other.below;
  const high = between + apart - Math.abs(there[1] - at[1]);
  if (wide <= NOTHING || high <= NOTHING) return undefined;
  return [right ? wide : -wide, down ? high : -high];
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
