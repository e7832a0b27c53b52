import { memo } from 'react';
import { linePath, markPlace, markShape } from '../marks/line-path.js';
import { DASHES } from '../marks/look.js';
import type { SceneLine } from './make-scene.js';

interface Props {
  readonly line: SceneLine;
  readonly selected: boolean;
  readonly faded: boolean;
  onSelect(): void;
}

/** One line for all claims between two entities: what it looks like says what the strongest of them says, and how sure that is. */
export const PairLine = memo(function PairLine({ line, selected, faded, onSelect }: Props) {
  const { seen, from, to } = line;
  const { style, look, forward, claims, change } = seen;
  const { at, turn } = markPlace(style, from, to, forward);
  const mark = markShape(style.mark);
  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
  const classes = ['pair', `line-${style.colour}`, selected && 'selected', faded && 'faded', change];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a line is opened by the keyboard from either of its ends.
    <g className={classes.filter(Boolean).join(' ')} onClick={onSelect}>
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
      <Badge at={middle} text={badgeText(look === 'disputed', claims.length, change)} />
    </g>
  );
});

function badgeText(isDisputed: boolean, count: number, change: 'added' | 'ended' | undefined): string {
  const sign = change === 'added' ? '+' : change === 'ended' ? '−' : '';
  return `${sign}${isDisputed ? '?' : ''}${count > 1 ? `×${count}` : ''}`;
}

function Badge({ at: [x, y], text }: { at: readonly [number, number]; text: string }) {
  if (!text) return null;
  return (
    <text className="pair-badge" x={x} y={y - 7} textAnchor="middle">
      {text}
    </text>
  );
}
