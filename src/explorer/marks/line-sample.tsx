import { linePath, markPlace, markShape } from './line-path.js';
import type { LineStyle } from './line-style.js';
import { DASHES, type Look } from './look.js';

interface Props {
  readonly style: LineStyle;
  readonly look?: Look;
  /** Whether it leads to the right; so it does where nothing is said. */
  readonly forward?: boolean;
}

const [FROM, TO] = [[4, 8] as const, [60, 8] as const];

/** A line as the network draws it, beside the words for it. */
export function LineSample({ style, look = 'certain', forward = true }: Props) {
  const mark = markShape(style.mark);
  const { at, turn } = markPlace(style, FROM, TO, forward);
  return (
    <svg className={`sample line-${style.colour}`} viewBox="0 0 64 16" aria-hidden="true">
      <path
        className="pair-line"
        d={linePath(style, FROM, TO)}
        strokeWidth={style.width}
        strokeDasharray={DASHES[look]}
      />
      <path
        className={mark.filled ? 'pair-mark filled' : 'pair-mark'}
        d={mark.path}
        transform={`translate(${at[0]} ${at[1]}) rotate(${turn})`}
      />
    </svg>
  );
}
