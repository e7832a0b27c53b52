import type { RowHeights } from './to-rows.js';

/** Where the parts of the picture stand: labels beside the bars where there is room, else above them. */
export interface Layout {
  readonly isNarrow: boolean;
  /** Where the axis begins and ends. */
  readonly left: number;
  readonly right: number;
  /** How wide the column of labels is; the whole width where they stand above. */
  readonly labels: number;
  readonly header: number;
  readonly rows: RowHeights;
  /** The middle of a bar in its row. */
  readonly middle: number;
  /** What two moments are apart at least. */
  readonly minimum: number;
}

const NARROW = 560;
/** What runs on is drawn so far beyond the first moment and the last. */
export const BEYOND = 16;

/** How the picture is laid out in such a width; `isLow` where there is little height as well. */
export function layoutOf(width: number, isLow: boolean): Layout {
  if (width < NARROW)
    return {
      isNarrow: true,
      left: BEYOND + 8,
      right: 76,
      labels: width,
      header: isLow ? 96 : 128,
      rows: { entity: 34, type: 24, bar: 40 },
      middle: 28,
      minimum: 14,
    };
  const labels = Math.min(240, Math.round(width * 0.28));
  return {
    isNarrow: false,
    left: labels + BEYOND + 8,
    right: BEYOND + 32,
    labels,
    header: isLow ? 104 : 164,
    rows: { entity: 34, type: 24, bar: 26 },
    middle: 13,
    minimum: 18,
  };
}
