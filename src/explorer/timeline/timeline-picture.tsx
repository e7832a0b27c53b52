import './timeline-picture.css';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Calendar } from '../../model/calendar.js';
import { lineStyle, type TypeEntry } from '../marks/line-style.js';
import type { Certainty } from '../operations.js';
import type { Axis } from './axis.js';
import { Hatches } from './hatches.js';
import type { Layout } from './layout.js';
import { TimelineAxis } from './timeline-axis.js';
import { TimelineBar } from './timeline-bar.js';
import { keyOf, TimelineLabels } from './timeline-labels.js';
import { type Bar, inOrder, type Row } from './to-rows.js';

interface Props {
  /** Of the element that holds the picture, for who takes it away. */
  readonly id: string;
  readonly title: string;
  readonly axis: Axis;
  readonly rows: readonly Row[];
  readonly layout: Layout;
  readonly types: ReadonlyMap<string, TypeEntry>;
  readonly names: ReadonlyMap<string, string>;
  readonly calendar: Calendar | undefined;
  readonly at: string | undefined;
  readonly stretch: readonly [from: number, until: number] | undefined;
  readonly words: string;
  readonly selected: string | undefined;
  certaintyOf(bar: Bar): Certainty | null | undefined;
  onMove(at: string | undefined): void;
  onOpen(bar: Bar): void;
}

/** Claims as bars on an axis of order. One stop of the Tab key: arrows left and right walk the bars in order of time, up and down as they stand. */
export function TimelinePicture(props: Props) {
  const { id, title, axis, rows, layout, types, stretch, selected, certaintyOf, onOpen } = props;
  const box = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string>();
  const bars = useMemo(() => rows.flatMap((row) => (row.kind === 'bar' ? row.bar : [])), [rows]);
  const inTime = useMemo(() => inOrder(bars), [bars]);
  const stop = bars.some(({ key }) => key === focused) ? focused : inTime[0]?.key;
  const width = layout.left + axis.width + layout.right;
  const height = rows.reduce((bottom, row) => Math.max(bottom, row.top + row.height), 0) + 8;

  function walk(event: KeyboardEvent, bar: Bar): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(bar);
      return;
    }
    const next = nextBar(event.key, bar, bars, inTime);
    if (!next) return;
    event.preventDefault();
    const found = [...(box.current?.querySelectorAll<SVGGElement>('[data-bar]') ?? [])];
    const target = found.find((element) => element.dataset.bar === next.key);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  return (
    <div
      className="timeline-picture"
      id={id}
      ref={box}
      onScroll={({ currentTarget: { style, classList, scrollLeft } }) => {
        style.setProperty('--scrolled', `${scrollLeft}px`);
        classList.toggle('scrolled', scrollLeft > 0);
      }}
    >
      <TimelineAxis {...props} width={width} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing. */}
      <svg className="timeline-rows" width={width} height={height} role="group" aria-label={title}>
        <Hatches />
        <g transform={`translate(${layout.left} 0)`}>
          {axis.stops.map(({ moment, x }) => (
            <path key={moment.id} className="timeline-grid" d={`M${x} 0V${height}`} />
          ))}
          {stretch && stretch[1] > stretch[0] && (
            <rect className="timeline-when" x={stretch[0]} width={stretch[1] - stretch[0]} height={height} />
          )}
        </g>
        {rows.map((row) => (
          <RowLine key={keyOf(row)} row={row} width={width} isSelected={isOf(row, selected)} />
        ))}
        <g transform={`translate(${layout.left} 0)`}>
          {stretch && <path className="timeline-now" d={`M${(stretch[0] + stretch[1]) / 2} 0V${height}`} />}
          {rows.map((row) => {
            if (row.kind !== 'bar') return null;
            const { bar } = row;
            const type = types.get(bar.claim.type);
            const certainty = certaintyOf(bar);
            return (
              <TimelineBar
                key={bar.key}
                bar={bar}
                colour={type ? lineStyle(type).colour : 'plain'}
                top={row.top}
                height={row.height}
                middle={layout.middle}
                width={axis.width}
                certainty={certainty}
                label={labelOf(bar, certainty)}
                isSelected={bar.claim.id === selected}
                isStop={bar.key === stop}
                onOpen={() => onOpen(bar)}
                onFocus={() => setFocused(bar.key)}
                onKeyDown={(event) => walk(event, bar)}
              />
            );
          })}
        </g>
        <TimelineLabels rows={rows} layout={layout} height={height} />
      </svg>
    </div>
  );
}

function RowLine({ row, width, isSelected }: { row: Row; width: number; isSelected: boolean }) {
  if (row.kind === 'entity')
    return <path className="timeline-rule" d={`M0 ${row.top + row.height}H${width}`} />;
  if (!isSelected) return null;
  return <rect className="timeline-chosen" y={row.top} width={width} height={row.height} />;
}

function isOf(row: Row, selected: string | undefined): boolean {
  return row.kind === 'bar' && row.bar.claim.id === selected;
}

function nextBar(key: string, bar: Bar, bars: readonly Bar[], inTime: readonly Bar[]): Bar | undefined {
  if (key === 'Home') return inTime[0];
  if (key === 'End') return inTime.at(-1);
  if (key === 'ArrowRight') return inTime[inTime.indexOf(bar) + 1];
  if (key === 'ArrowLeft') return inTime[inTime.indexOf(bar) - 1];
  if (key === 'ArrowDown') return bars[bars.indexOf(bar) + 1];
  if (key === 'ArrowUp') return bars[bars.indexOf(bar) - 1];
  return undefined;
}

const HOLDS = { CERTAIN: ' Holds at the moment.', POSSIBLE: ' May hold at the moment.' };

/** The claim as it is read out. */
function labelOf({ claim }: Bar, certainty: Certainty | null | undefined): string {
  const holds = certainty ? HOLDS[certainty] : certainty === null ? ' Does not hold at the moment.' : '';
  const count = claim.citations.length;
  return `${claim.sentence}${claim.disputedBy.length > 0 ? ' Disputed.' : ''}${holds} ${count} ${count === 1 ? 'citation' : 'citations'}.`;
}
