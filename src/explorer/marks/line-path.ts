import type { LineMark, LineStyle } from './line-style.js';
import type { Point } from './point.js';

/** What a mark is drawn with: an outline, filled or not, about a place and turned into the direction of its line. */
export interface MarkShape {
  readonly path: string;
  readonly filled: boolean;
}

const MARKS: Readonly<Record<LineMark, MarkShape>> = {
  equals: { path: 'M-5 -3H5M-5 3H5', filled: false },
  cross: { path: 'M-5 -5L5 5M-5 5L5 -5', filled: false },
  bar: { path: 'M0 -6V6', filled: false },
  diamond: { path: 'M-8 0L-4 -4L0 0L-4 4Z', filled: true },
  arrow: { path: 'M-8 -4L0 0L-8 4', filled: false },
  triangle: { path: 'M-9 -5L0 0L-9 5Z', filled: false },
  ring: { path: 'M-10 0A5 5 0 1 0 0 0A5 5 0 1 0 -10 0Z', filled: false },
  wave: { path: 'M-9 0Q-4.5 -9 0 0T9 0', filled: false },
  none: { path: '', filled: false },
};
/** What stands at the middle of a line; the others stand at its end. */
const AT_MIDDLE: ReadonlySet<LineMark> = new Set(['equals', 'cross', 'wave']);
const HALF_GAP = 1.8;

export function markShape(mark: LineMark): MarkShape {
  return MARKS[mark];
}

/** Where a line's mark stands, and how far it is turned, in degrees. */
export function markPlace(
  style: LineStyle,
  from: Point,
  to: Point,
  forward: boolean | undefined,
): { at: Point; turn: number } {
  const [start, end] = forward === false ? [to, from] : [from, to];
  const turn = Math.round((Math.atan2(end[1] - start[1], end[0] - start[0]) * 180) / Math.PI);
  if (!AT_MIDDLE.has(style.mark)) return { at: end, turn };
  return { at: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], turn };
}

/** The path of a line, or of two beside each other. */
export function linePath({ double }: LineStyle, from: Point, to: Point): string {
  if (!double) return `M${from[0]} ${from[1]}L${to[0]} ${to[1]}`;
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [x, y] = [((to[1] - from[1]) / length) * HALF_GAP, ((from[0] - to[0]) / length) * HALF_GAP];
  const line = (sign: number): string =>
    `M${round(from[0] + sign * x)} ${round(from[1] + sign * y)}L${round(to[0] + sign * x)} ${round(to[1] + sign * y)}`;
  return line(1) + line(-1);
}

/** The path of one of several claims, fanned out between the same two: a curve so far from the straight line. */
export function fanPath(from: Point, to: Point, bend: number): { path: string; middle: Point } {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [x, y] = [(to[1] - from[1]) / length, (from[0] - to[0]) / length];
  const centre: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const control: Point = [round(centre[0] + 2 * bend * x), round(centre[1] + 2 * bend * y)];
  return {
    path: `M${from[0]} ${from[1]}Q${control[0]} ${control[1]} ${to[0]} ${to[1]}`,
    middle: [round(centre[0] + bend * x), round(centre[1] + bend * y)],
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
