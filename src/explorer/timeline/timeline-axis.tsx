import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Calendar } from '../../model/calendar.js';
import { type Axis, type AxisStop, isDay } from './axis.js';
import { dayWords } from './day-words.js';
import { fitText } from './fit-text.js';
import type { Layout } from './layout.js';
import { momentAt, momentBeside, momentOf } from './moment-at.js';

interface Props {
  readonly axis: Axis;
  readonly layout: Layout;
  readonly width: number;
  readonly names: ReadonlyMap<string, string>;
  readonly calendar: Calendar | undefined;
  readonly at: string | undefined;
  /** Where the moment stands. */
  readonly stretch: readonly [from: number, until: number] | undefined;
  readonly words: string;
  onMove(at: string | undefined): void;
}

const YEARS = 22;
const FONT = 12;
const APART = 34;

/** The moments in their order, and the one that is asked for, which is moved by clicking, dragging, and with the arrow keys. */
export function TimelineAxis(props: Props) {
  const { axis, layout, width, names, calendar, at, stretch, words, onMove } = props;
  const svg = useRef<SVGSVGElement>(null);
  const { stops } = axis;
  const line = layout.header - YEARS;
  const middle = stretch && (stretch[0] + stretch[1]) / 2;

  function point(event: PointerEvent): void {
    if (event.type === 'pointermove' && event.buttons !== 1) return;
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    const x = event.clientX - (svg.current?.getBoundingClientRect().left ?? 0) - layout.left;
    onMove(momentAt(x, stops));
  }

  function press(event: KeyboardEvent): void {
    const next = nextMoment(event.key, at, middle, stops);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(next || undefined);
  }

  const place = stops.findIndex((stop) => momentOf(stop) === at);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing.
    <svg
      ref={svg}
      className="timeline-axis"
      width={width}
      height={layout.header}
      role="group"
      aria-label="Axis"
    >
      <g transform={`translate(${layout.left} 0)`}>
        <AxisLine stops={stops} line={line} />
        {stops.map(({ moment, x }) =>
          isDay(moment) ? null : (
            <EventName
              key={moment.id}
              x={x}
              y={line}
              name={names.get(moment.id) ?? moment.id}
              layout={layout}
            />
          ),
        )}
        {yearLabels(stops).map(({ moment, x }) => (
          <text key={moment.id} className="timeline-year" x={x + 4} y={line + 15}>
            {dayWords(moment.from, calendar)}
          </text>
        ))}
      </g>
      {!layout.isNarrow && (
        <rect
          className="timeline-labels timeline-cover timeline-corner"
          width={layout.labels}
          height={layout.header}
        />
      )}
      <g
        role="slider"
        tabIndex={0}
        className="timeline-slider"
        aria-label="Moment"
        aria-valuemin={0}
        aria-valuemax={Math.max(stops.length - 1, 0)}
        aria-valuenow={Math.max(place, 0)}
        aria-valuetext={words}
        transform={`translate(${layout.left} 0)`}
        onPointerDown={point}
        onPointerMove={point}
        onKeyDown={press}
      >
        <rect
          className="timeline-strip"
          x={-12}
          y={line - 12}
          width={axis.width + 24}
          height={YEARS + 10}
          rx={3}
        />
        {middle !== undefined && (
          <path className="timeline-handle" d={`M${middle - 7} ${line - 10}h14l-7 10z`} />
        )}
        {middle !== undefined && <path className="timeline-now" d={`M${middle} ${line}V${layout.header}`} />}
      </g>
    </svg>
  );
}

/** The moment that a key leads to; empty for none, undefined where the key does something else. */
function nextMoment(
  key: string,
  at: string | undefined,
  x: number | undefined,
  stops: readonly AxisStop[],
): string | undefined {
  const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[key] as 1 | -1 | undefined;
  if (step) return momentBeside(at, x, stops, step);
  const [first, last] = [stops[0], stops.at(-1)];
  if (key === 'Home') return first && momentOf(first);
  if (key === 'End') return last && momentOf(last);
  return key === 'Delete' || key === 'Backspace' ? '' : undefined;
}

/** Solid from one moment to one that is known to come after it; dotted where nobody says; broken where the scale is. */
function AxisLine({ stops, line }: { stops: readonly AxisStop[]; line: number }) {
  return (
    <>
      {stops.map(({ moment, x, isAfter, isSqueezed }, place) => {
        const before = stops[place - 1];
        const half = before && (before.x + x) / 2;
        return (
          <g key={moment.id}>
            {before && (
              <path
                className={isAfter ? 'timeline-known' : 'timeline-either'}
                d={`M${before.x} ${line}H${x}`}
              />
            )}
            {isSqueezed && half && (
              <path className="timeline-break" d={`M${half - 5} ${line + 6}l4 -12m2 12l4 -12`} />
            )}
            {isDay(moment) ? (
              <path className="timeline-known" d={`M${x} ${line - 5}V${line + 16}`} />
            ) : (
              <circle className="timeline-event" cx={x} cy={line} r={3.5} />
            )}
          </g>
        );
      })}
    </>
  );
}

/** NOTE: leaning to the left over the column of labels where there is one, to the right over the margin where there is none. */
function EventName({ x, y, name, layout }: { x: number; y: number; name: string; layout: Layout }) {
  const room = (layout.header - YEARS - 26) / Math.SQRT1_2;
  const lean = layout.isNarrow ? -45 : 45;
  return (
    <text
      className="timeline-name"
      transform={`translate(${x + (layout.isNarrow ? 3 : -3)} ${y - 8}) rotate(${lean})`}
      textAnchor={layout.isNarrow ? 'start' : 'end'}
    >
      <title>{name}</title>
      {fitText(name, room, FONT)}
    </text>
  );
}

/** The days that there is room to name, the first of each that are too near. */
function yearLabels(stops: readonly AxisStop[]): AxisStop[] {
  const shown: AxisStop[] = [];
  for (const stop of stops) {
    if (isDay(stop.moment) && stop.x - (shown.at(-1)?.x ?? Number.NEGATIVE_INFINITY) >= APART)
      shown.push(stop);
  }
  return shown;
}
