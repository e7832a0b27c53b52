import { type LineMark, lineStyle, type TypeEntry } from '../marks/line-style.js';

interface Props {
  readonly type: TypeEntry | undefined;
  readonly isForward: boolean;
  readonly isPossible: boolean;
  readonly isDisputed: boolean;
}

const WIDTH = 76;
const MIDDLE = WIDTH / 2;

/** Of the marks, those at the end that the claim points to and those in the middle, around the line at height 8. */
const MARKS: Readonly<Record<LineMark, { readonly path: string; readonly filled?: boolean }>> = {
  none: { path: '' },
  equals: { path: '' }, // the line is double
  cross: { path: `M${MIDDLE - 5} 3l10 10m0 -10l-10 10` },
  bar: { path: `M${WIDTH - 3} 2v12` },
  diamond: { path: `M${WIDTH - 14} 8l6 -5l6 5l-6 5z`, filled: true },
  arrow: { path: `M${WIDTH - 9} 3l7 5l-7 5` },
  triangle: { path: `M${WIDTH - 11} 3l9 5l-9 5z` },
  ring: { path: `M${WIDTH - 11} 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z` },
};

/** The line of a relationship as the network draws it: which type it is, whom it points to, and how sure it is. */
export function HopLine({ type, isForward, isPossible, isDisputed }: Props) {
  const style = type && lineStyle(type);
  const colour = `var(--line-${style?.colour ?? 'plain'})`;
  const dash = isDisputed ? '1.5 3.5' : isPossible ? '8 4' : undefined;
  const mark = MARKS[style?.mark ?? 'none'];
  const heights = style?.double ? [5.5, 10.5] : [8];
  return (
    <svg
      className="hop-line"
      viewBox={`0 0 ${WIDTH} 16`}
      aria-hidden="true"
      style={{ stroke: colour, color: colour }}
      strokeWidth={style?.width ?? 1}
    >
      <g transform={isForward ? undefined : `translate(${WIDTH} 0) scale(-1 1)`}>
        {heights.map((y) => (
          <path key={y} d={`M2 ${y}H${WIDTH - 3}`} strokeDasharray={dash} />
        ))}
        <path d={mark.path} className={mark.filled ? 'filled' : 'hollow'} />
      </g>
    </svg>
  );
}
