import type { ReactNode } from 'react';
import { kindShape } from '../marks/kind-shape.js';

/** What each mark of the picture means. */
export function Legend() {
  return (
    <ul className="timeline-legend" aria-label="How to read the picture">
      <Entry words="held, for certain">
        <rect className="timeline-held" x={2} y={5} width={44} height={10} />
      </Entry>
      <Entry words="may have held, within these bounds">
        <rect className="timeline-may" x={2} y={5} width={44} height={10} fill="url(#timeline-hatch-plain)" />
      </Entry>
      <Entry words="may have held; nobody says how far">
        <path className="timeline-unknown" d="M2 10H46" />
      </Entry>
      <Entry words="a source says that it held here">
        <path className="timeline-tick" d="M24 2V18" />
      </Entry>
      <Entry words="has not ended">
        <path className="timeline-on" d="M20 2l9 8l-9 8" />
      </Entry>
      <Entry words="happened once">
        <path className="timeline-point" d={kindShape('CONFLICT', 6)} transform="translate(24 10)" />
      </Entry>
      <Entry words="disputed">
        <g className="disputed">
          <rect className="timeline-held" x={14} y={5} width={32} height={10} />
          <text className="timeline-doubt" x={4} y={15}>
            ?
          </text>
        </g>
      </Entry>
      <Entry words="axis: known order, and order that nobody says">
        <path className="timeline-known" d="M2 10H24" />
        <path className="timeline-either" d="M24 10H46" />
      </Entry>
      <Entry words="axis: a long time, shown shorter">
        <path className="timeline-known" d="M2 10H46" />
        <path className="timeline-break" d="M19 16l4 -12m2 12l4 -12" />
      </Entry>
    </ul>
  );
}

function Entry({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li>
      <svg width="48" height="20" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
