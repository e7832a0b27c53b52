import type { KeyboardEvent } from 'react';
import { kindShape } from '../marks/kind-shape.js';
import type { LineStyle } from '../marks/line-style.js';
import type { Certainty } from '../operations.js';
import { BEYOND } from './layout.js';
import type { Bar } from './to-rows.js';

interface Props {
  readonly bar: Bar;
  readonly colour: LineStyle['colour'];
  readonly top: number;
  readonly height: number;
  readonly middle: number;
  /** Of the axis. */
  readonly width: number;
  /** Whether it holds at the moment that is asked for; undefined where none is. */
  readonly certainty: Certainty | null | undefined;
  readonly label: string;
  readonly isSelected: boolean;
  readonly isStop: boolean;
  onOpen(): void;
  onFocus(): void;
  onKeyDown(event: KeyboardEvent): void;
}

const THICK = 10;
const TARGET = 24;

/**
 * One claim on the axis: solid where it held, hatched where it may have between two bounds, a dashed line where nobody says how far
 * it reaches, a tick where a source says that it held.
 */
export function TimelineBar(props: Props) {
  const { bar, colour, top, height, middle, width, certainty, label, isSelected, isStop } = props;
  const { extent, claim } = bar;
  const { from, until, held } = extent;
  const [first, last] = [from ?? -BEYOND, until ?? width + BEYOND];
  const [x, room] = [Math.min(first, last - TARGET), Math.max(last - first, TARGET)];
  const classes = ['timeline-bar', `line-${colour}`, certainty === null && 'apart', isSelected && 'selected'];
  if (claim.disputedBy.length > 0) classes.push('disputed');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing.
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-pressed={isSelected}
      data-bar={bar.key}
      className={classes.filter(Boolean).join(' ')}
      transform={`translate(0 ${top})`}
      onClick={props.onOpen}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
    >
      <title>{label}</title>
      <rect
        className="timeline-hit"
        x={x - 4}
        y={middle - 12}
        width={room + 8}
        height={Math.min(height, 24)}
        rx={3}
      />
      <g transform={`translate(0 ${middle})`}>
        {extent.isPoint ? <Point bar={bar} /> : <Stretch bar={bar} colour={colour} width={width} />}
        {extent.ticks.map((tick) => (
          <path key={tick} className="timeline-tick" d={`M${tick} -8V8`} />
        ))}
        {claim.disputedBy.length > 0 && (
          <text className="timeline-doubt" x={(from ?? held?.[0] ?? first) - 5} y={5} textAnchor="end">
            ?
          </text>
        )}
      </g>
    </g>
  );
}

function Point({ bar: { extent } }: { bar: Bar }) {
  const { from, until } = extent;
  const x = ((from ?? until ?? 0) + (until ?? from ?? 0)) / 2;
  return (
    <>
      {from !== until && (
        <path className="timeline-unknown" d={`M${from ?? x - BEYOND} 0H${until ?? x + BEYOND}`} />
      )}
      <path className="timeline-point" d={kindShape('CONFLICT', 6)} transform={`translate(${x} 0)`} />
    </>
  );
}

function Stretch({ bar: { extent }, colour, width }: { bar: Bar; colour: string; width: number }) {
  const { from, until, held, hasNoEnd, hasNoStart } = extent;
  const hatch = `url(#timeline-hatch-${colour})`;
  const [begun, lasted] = held ?? [];
  return (
    <>
      {/* Nobody says since when, or until when: it runs to the edge, and has no end there. */}
      {from === null && <path className="timeline-unknown" d={`M${-BEYOND} 0H${begun ?? until ?? width}`} />}
      {until === null && (
        <path className="timeline-unknown" d={`M${lasted ?? from ?? 0} 0H${width + BEYOND}`} />
      )}
      {from !== null && <Hatched from={from} until={begun ?? until ?? from} fill={hatch} />}
      {until !== null && lasted !== undefined && <Hatched from={lasted} until={until} fill={hatch} />}
      {until !== null && held === undefined && from === null && (
        <path className="timeline-bound" d={`M${until} -7V7`} />
      )}
      {begun !== undefined && lasted !== undefined && (
        <rect
          className="timeline-held"
          x={hasNoStart ? -BEYOND : begun - (lasted > begun ? 0 : 2)}
          y={-THICK / 2}
          width={
            (hasNoEnd ? width + BEYOND : lasted) - (hasNoStart ? -BEYOND : begun) + (lasted > begun ? 0 : 4)
          }
          height={THICK}
        />
      )}
      {hasNoEnd && <path className="timeline-on" d={`M${width + BEYOND} -8l9 8l-9 8`} />}
      {hasNoStart && <path className="timeline-on" d={`M${-BEYOND} -8l-9 8l9 8`} />}
    </>
  );
}

function Hatched({ from, until, fill }: { from: number; until: number; fill: string }) {
  if (until - from < 1) return null;
  return (
    <rect className="timeline-may" x={from} y={-THICK / 2} width={until - from} height={THICK} fill={fill} />
  );
}
