import type { Point } from '../marks/point.js';
import type { Size } from './camera.js';

/** A name that wants a place. */
export interface LabelWanted {
  readonly id: string;
  readonly text: string;
  readonly at: Point;
  readonly radius: number;
  /** Those with more are placed first. */
  readonly weight: number;
}

/** Where a name begins, and how it lies there. */
export interface LabelPlace {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const LINE = 14;
/** Of the letters of a name at 12 px, on average. */
const LETTER = 6.4;
const LONGEST = 34;
/** Boxes are looked up by the squares that they lie in: of hundreds of names each is compared with few. */
const SQUARE = 64;

/**
 * Where each name stands: below its node, above it, or beside it, wherever it lies upon nothing else and within the picture. Those for which there is no
 * room are left out; they are read when one comes near.
 */
export function placeLabels(
  wanted: readonly LabelWanted[],
  { width, height }: Size,
): ReadonlyMap<string, LabelPlace> {
  const isWithin = ({ left, top, right, bottom }: Box): boolean =>
    left >= 0 && top >= 0 && right <= width && bottom <= height;
  const taken = new Map<string, Box[]>();
  for (const { at, radius } of wanted) take(taken, around(at, radius));
  const places = new Map<string, LabelPlace>();
  const first = [...wanted].sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1));
  for (const label of first) {
    const found = candidates(label).find(({ box }) => isWithin(box) && isFree(taken, box));
    if (!found) continue;
    take(taken, found.box);
    places.set(label.id, found.place);
  }
  return places;
}

function candidates({ text, at: [x, y], radius }: LabelWanted): { place: LabelPlace; box: Box }[] {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  const width = short.length * LETTER;
  const far = radius + 4;
  return [
    { anchor: 'middle' as const, left: x - width / 2, top: y + radius + 3 },
    { anchor: 'middle' as const, left: x - width / 2, top: y - radius - 3 - LINE },
    { anchor: 'start' as const, left: x + far, top: y - LINE / 2 },
    { anchor: 'end' as const, left: x - far - width, top: y - LINE / 2 },
  ].map(({ anchor, left, top }) => {
    const from = anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2;
    return {
      place: { text: short, x: Math.round(from), y: Math.round(top + LINE - 3), anchor },
      box: { left, top, right: left + width, bottom: top + LINE },
    };
  });
}

function around([x, y]: Point, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function isFree(taken: ReadonlyMap<string, readonly Box[]>, box: Box): boolean {
  return squares(box).every((square) => (taken.get(square) ?? []).every((other) => !overlap(box, other)));
}

function take(taken: Map<string, Box[]>, box: Box): void {
  for (const square of squares(box)) {
    const boxes = taken.get(square);
    if (boxes) boxes.push(box);
    else taken.set(square, [box]);
  }
}

function squares({ left, top, right, bottom }: Box): string[] {
  const found: string[] = [];
  for (let column = Math.floor(left / SQUARE); column <= Math.floor(right / SQUARE); column++)
    for (let row = Math.floor(top / SQUARE); row <= Math.floor(bottom / SQUARE); row++)
      found.push(`${column} ${row}`);
  return found;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
