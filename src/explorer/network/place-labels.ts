import type { Point } from '../marks/point.js';
import { type Box, Boxes } from './boxes.js';
import type { Size } from './camera.js';

/** A name that wants a place. */
export interface LabelWanted {
  readonly id: string;
  readonly lines: readonly string[];
  readonly at: Point;
  readonly radius: number;
  /** Those with more are placed first. */
  readonly weight: number;
  /** Whether it has a place upon lesser nodes rather than none. */
  readonly isNeeded: boolean;
}

/** Where a name begins, and how it lies there. */
export interface LabelPlace {
  readonly lines: readonly string[];
  /** Of the first line. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Candidate {
  readonly place: LabelPlace;
  readonly box: Box;
}

/** From a line of a name to the next. */
export const LINE_HEIGHT = 14;
const BASELINE = 11;
const GAP = 4;
/** Where a name stands to its node: below, above, right, left, then at the corners; as shares of its size. */
const SIDES = [
  { anchor: 'middle', across: 0, down: 1 },
  { anchor: 'middle', across: 0, down: -1 },
  { anchor: 'start', across: 1, down: 0 },
  { anchor: 'end', across: -1, down: 0 },
  { anchor: 'start', across: 0.6, down: 0.8 },
  { anchor: 'end', across: -0.6, down: 0.8 },
  { anchor: 'start', across: 0.6, down: -0.8 },
  { anchor: 'end', across: -0.6, down: -0.8 },
] as const;

/**
 * Where each name stands: beside its node, within the picture, upon no other name and no node; where there is a choice, not upon what
 * stands beside the lines and nodes either. Those for which there is no room are left out; they are read when one comes near.
 */
export function placeLabels(
  wanted: readonly LabelWanted[],
  beside: readonly Box[],
  { width, height }: Size,
  widthOf: (text: string) => number,
): ReadonlyMap<string, LabelPlace> {
  const isWithin = ({ left, top, right, bottom }: Box): boolean =>
    left >= 0 && top >= 0 && right <= width && bottom <= height;
  const nodes = new Boxes(wanted.map(around));
  const needed = new Boxes(wanted.filter(({ isNeeded }) => isNeeded).map(around));
  const [names, numbers] = [new Boxes(), new Boxes(beside)];
  const places = new Map<string, LabelPlace>();
  for (const label of [...wanted].sort(byWeight)) {
    const possible = candidates(label, widthOf).filter(({ box }) => isWithin(box) && names.isFree(box));
    const free = possible.filter(({ box }) => needed.isFree(box));
    const apart = free.filter(({ box }) => nodes.isFree(box));
    // Whoever is first has a name upon anybody.
    const anywhere = places.size === 0 ? possible[0] : undefined;
    const upon = label.isNeeded ? (free[0] ?? anywhere) : undefined;
    const found = apart.find(({ box }) => numbers.isFree(box)) ?? apart[0] ?? upon;
    if (!found) continue;
    names.take(found.box);
    places.set(label.id, found.place);
  }
  return places;
}

function candidates({ lines, at, radius }: LabelWanted, widthOf: (text: string) => number): Candidate[] {
  const [x, y] = at;
  const width = Math.max(...lines.map(widthOf));
  const height = lines.length * LINE_HEIGHT;
  const far = radius + GAP;
  return SIDES.map(({ anchor, across, down }) => {
    const from = x + far * across;
    const left = anchor === 'start' ? from : anchor === 'end' ? from - width : from - width / 2;
    const top = y + far * down - (height * (1 - down)) / 2;
    return {
      place: { lines, x: Math.round(from), y: Math.round(top + BASELINE), anchor },
      box: { left, top, right: left + width, bottom: top + height },
    };
  });
}

function around({ at: [x, y], radius }: LabelWanted): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function byWeight(one: LabelWanted, other: LabelWanted): number {
  return other.weight - one.weight || (one.id < other.id ? -1 : 1);
}
