import type { Point } from '../marks/point.js';
import type { Box } from '../network/boxes.js';
import type { Size } from '../network/camera.js';
import type { BlocsQuery } from '../operations.js';
import { wrapWords } from '../take-away/wrap-words.js';

/** A bloc as it is drawn, wherever that is. */
export interface BlocShape {
  readonly id: string;
  readonly radius: number;
  /** Its name, below it. */
  readonly lines: readonly string[];
  /** Half of the width of the name. */
  readonly side: number;
}

export const LINE = 13;
/** Between a circle and its name. */
const GAP = 3;
/** Of the letters of a name at 12 px, on average, with some to spare. */
const LETTER = 6.4;
const LETTERS_IN_A_LINE = 18;
const RADIUS = { least: 10, most: 36 };
/** Of the side of the square that there is for each bloc, so that many fit, or some into a small picture. */
const SHARE = 1 / 4;

/** How blocs look in a picture of such a size: their areas are as their sizes, which no moment changes. */
export function blocShapes(
  blocs: readonly Pick<BlocsQuery['blocs']['blocs'][number], 'id' | 'name' | 'size'>[],
  { width, height }: Size,
): BlocShape[] {
  const largest = Math.max(1, ...blocs.map(({ size }) => size));
  const square = Math.sqrt((width * height) / Math.max(1, blocs.length));
  const most = Math.min(RADIUS.most, Math.max(RADIUS.least, square * SHARE));
  return blocs.map(({ id, name, size }) => {
    const lines = wrapWords(name, LETTERS_IN_A_LINE);
    const side = (Math.max(...lines.map(({ length }) => length)) * LETTER) / 2;
    return { id, lines, side, radius: RADIUS.least + (most - RADIUS.least) * Math.sqrt(size / largest) };
  });
}

export function circleBox({ radius }: BlocShape, [x, y]: Point): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

export function nameBox({ radius, lines, side }: BlocShape, [x, y]: Point): Box {
  const top = y + radius + GAP;
  return { left: x - side, top, right: x + side, bottom: top + lines.length * LINE };
}
