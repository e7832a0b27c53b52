import type { Point } from '../marks/point.js';
import { type LabelPlace, LINE_HEIGHT } from './place-labels.js';

/** A name at its place, drawn from the middle of its node. */
export function NodeLabel({ place, node }: { readonly place: LabelPlace; readonly node: Point }) {
  const x = place.x - node[0];
  return (
    <text className="node-label" y={place.y - node[1]} textAnchor={place.anchor}>
      {place.lines.map((line, number) => (
        <tspan key={line} x={x} dy={number === 0 ? 0 : LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
