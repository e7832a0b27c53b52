import { memo } from 'react';
import { linePath, markPlace, markShape } from '../marks/line-path.js';
import type { LineStyle } from '../marks/line-style.js';
import { DASHES, type Look } from '../marks/look.js';
import { pairNumberPlace } from './boxes-beside.js';
import type { LineEnds } from './place-lines.js';

interface Props {
  /** Of the pair. */
  readonly id: string;
  readonly ends: LineEnds;
  readonly style: LineStyle;
  readonly look: Look;
  readonly isDisputed: boolean;
  readonly forward: boolean | undefined;
  /** How many claims it stands for. */
  readonly count: number;
  readonly change: 'added' | 'ended' | undefined;
  /** Whether it leads to somebody whom the picture is about. */
  readonly ofRoot: boolean;
  readonly selected: boolean;
  readonly faded: boolean;
  onSelect(id: string): void;
}

/**
 * One line for all claims between two entities: what it looks like says what the strongest of them says, and how sure that is.
 * NOTE: each of its properties stays the same object as long as it says the same: of hundreds of lines few change with a moment.
 */
export const PairLine = memo(function PairLine(props: Props) {
  const { id, ends, style, look, isDisputed, forward, count, change, ofRoot, selected, faded, onSelect } =
    props;
  const { from, to } = ends;
  const { at, turn } = markPlace(style, from, to, forward);
  const mark = markShape(style.mark);
  const classes = [
    ...['pair', `line-${style.colour}`, change],
    ...[ofRoot && 'of-root', selected && 'selected', faded && 'faded'],
  ];
  const number = pairNumberPlace(ends);
  const badge = badgeText(isDisputed, count, change);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a line is opened by the keyboard from either of its ends.
    <g className={classes.filter(Boolean).join(' ')} onClick={() => onSelect(id)}>
      <path className="pair-reach" d={`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`} />
      <path
        className="pair-line"
        d={linePath(style, from, to)}
        strokeWidth={selected ? style.width + 1 : style.width}
        strokeDasharray={DASHES[look]}
      />
      {mark.path && (
        <path
          className={mark.filled ? 'pair-mark filled' : 'pair-mark'}
          d={mark.path}
          transform={`translate(${at[0]} ${at[1]}) rotate(${turn})`}
        />
      )}
      {badge && (
        <text
          className="pair-badge"
          x={number[0]}
          y={number[1]}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {badge}
        </text>
      )}
    </g>
  );
});

function badgeText(isDisputed: boolean, count: number, change: 'added' | 'ended' | undefined): string {
  const sign = change === 'added' ? '+' : change === 'ended' ? '−' : '';
  return `${sign}${isDisputed ? '?' : ''}${count > 1 ? `×${count}` : ''}`;
}
