import { itemsOf, listOf } from '../address/lists.js';
import { useAddress } from '../address/use-address.js';
import { type LineStyle, lineStyle, MIXED, type TypeEntry } from '../marks/line-style.js';
import { linePath, markPlace, markShape } from './line-path.js';
import type { NetworkGraph } from './network-graph.js';
import { DASHES } from './pair-line.js';
import type { Look } from './see-claims.js';

interface Props {
  readonly graph: NetworkGraph;
  readonly looks: readonly (Look | undefined)[];
  readonly types: ReadonlyMap<string, TypeEntry>;
}

const [FROM, TO] = [[4, 8] as const, [44, 8] as const];
const SURE: readonly (readonly [Look, string])[] = [
  ['certain', 'holds'],
  ['possible', 'may hold'],
  ['disputed', 'disputed (?)'],
];

/** What the lines mean, how many of each are seen and how many there are ever, and which are wanted. */
export function Legend({ graph, looks, types }: Props) {
  const { address, change } = useAddress();
  const { type, certain } = address.parameters;
  const present = [...types.values()].filter((entry) =>
    graph.claims.some((claim) => claim.type === entry.type),
  );
  const wanted = new Set(type ? itemsOf(type) : present.map((entry) => entry.type));
  const toggle = (name: string): void => {
    const next = present.map((entry) => entry.type).filter((one) => (one === name) !== wanted.has(one));
    change({ type: next.length === present.length ? undefined : (listOf(next) ?? 'none') });
  };
  return (
    <section className="legend" aria-label="What the lines mean">
      <h2>Show</h2>
      {present.map((entry) => {
        const places = [...graph.claims.keys()].filter((place) => graph.claims[place]?.type === entry.type);
        return (
          <label key={entry.type} title={entry.description}>
            <input type="checkbox" checked={wanted.has(entry.type)} onChange={() => toggle(entry.type)} />
            <LineSample style={lineStyle(entry)} />
            {entry.label}{' '}
            <span className="legend-count quiet">
              {places.filter((place) => looks[place]).length}/{places.length}
            </span>
          </label>
        );
      })}
      <label>
        <input
          type="checkbox"
          checked={certain !== undefined}
          onChange={() => change({ certain: certain ? undefined : '1' })}
        />
        only what is certain
      </label>
      <ul className="plain quiet">
        <li>
          <LineSample style={MIXED} /> both for and against
        </li>
        {SURE.map(([look, words]) => (
          <li key={look}>
            <svg className="sample line-part" viewBox="0 0 48 16" aria-hidden="true">
              <path className="pair-line" d="M4 8H44" strokeWidth={2} strokeDasharray={DASHES[look]} />
            </svg>{' '}
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}

function LineSample({ style }: { style: LineStyle }) {
  const mark = markShape(style.mark);
  const { at, turn } = markPlace(style, FROM, TO, true);
  return (
    <svg className={`sample line-${style.colour}`} viewBox="0 0 48 16" aria-hidden="true">
      <path className="pair-line" d={linePath(style, FROM, TO)} strokeWidth={style.width} />
      <path
        className={mark.filled ? 'pair-mark filled' : 'pair-mark'}
        d={mark.path}
        transform={`translate(${at[0]} ${at[1]}) rotate(${turn})`}
      />
    </svg>
  );
}
