import { partsOf } from '../claims/claim-line.js';
import { amount } from '../frame/amount.js';
import { kindShape } from '../marks/kind-shape.js';
import { fitText } from './fit-text.js';
import type { Layout } from './layout.js';
import type { Row } from './to-rows.js';

interface Props {
  readonly rows: readonly Row[];
  readonly layout: Layout;
  readonly height: number;
}

const FONT = 13;

/** What stands in each row: whose they are, what kind of relationship, and with whom. They stay while the picture is scrolled. */
export function TimelineLabels({ rows, layout, height }: Props) {
  return (
    <g className="timeline-labels">
      {!layout.isNarrow && <rect className="timeline-cover" width={layout.labels} height={height} />}
      {rows.map((row) => (
        <g key={keyOf(row)} transform={`translate(0 ${row.top})`}>
          <Label row={row} layout={layout} />
        </g>
      ))}
    </g>
  );
}

function Label({ row, layout }: { row: Row; layout: Layout }) {
  if (row.kind === 'entity')
    return (
      <>
        <path className="timeline-kind" d={kindShape(row.entity.kind, 7)} transform="translate(11 20)" />
        <text className="timeline-entity" x={26} y={25}>
          {row.entity.name}
        </text>
      </>
    );
  if (row.kind === 'type')
    return (
      <text className="timeline-type" x={4} y={17}>
        {row.label} {amount(row.count)}
      </text>
    );
  const { claim, other } = row.bar;
  const parts = partsOf(claim);
  const text = parts ? `${other.name}, ${parts}` : other.name;
  return (
    <text
      className={claim.rank === 'DEPRECATED' ? 'timeline-other deprecated' : 'timeline-other'}
      x={12}
      y={layout.isNarrow ? 15 : 17}
    >
      <title>{text}</title>
      {fitText(text, layout.labels - 16, FONT)}
    </text>
  );
}

/** Of a row among all, for as long as it is there. */
export function keyOf(row: Row): string {
  return row.kind === 'bar' ? row.bar.key : `${row.kind} ${row.top}`;
}
