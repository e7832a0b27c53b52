import './legend.css';
import { change } from '../address/go.js';
import { itemsOf, listOf } from '../address/lists.js';
import { useParameter } from '../address/use-address.js';
import { amount } from '../frame/amount.js';
import { LineSample } from '../marks/line-sample.js';
import { type LineStyle, lineStyle, MIXED, type TypeEntry } from '../marks/line-style.js';
import type { Look } from '../marks/look.js';
import type { NetworkGraph } from './network-graph.js';

interface Props {
  readonly graph: NetworkGraph;
  readonly looks: readonly (Look | undefined)[];
  readonly types: ReadonlyMap<string, TypeEntry>;
}

const SAMPLE: LineStyle = { colour: 'plain', width: 2, double: false, mark: 'none' };
const SURE: readonly (readonly [Look, string])[] = [
  ['certain', 'holds'],
  ['possible', 'may hold'],
  ['disputed', 'disputed (?)'],
];

/** What the lines mean, how many of each are seen and how many there are ever, and which are wanted. */
export function Legend({ graph, looks, types }: Props) {
  // NOTE: read one by one, at once: a box that is checked must not wait for the rest.
  const [type, certain, n] = [useParameter('type'), useParameter('certain'), useParameter('n')];
  const present = [...types.values()].filter((entry) =>
    graph.claims.some((claim) => claim.type === entry.type),
  );
  // A type that there is not is left out, as the page says.
  const asked = itemsOf(type).filter((one) => one === 'none' || types.has(one));
  const wanted = new Set(asked.length > 0 ? asked : present.map((entry) => entry.type));
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
            {n !== 'blocs' && (
              <span className="legend-count quiet">
                {amount(places.filter((place) => looks[place]).length)}/{amount(places.length)}
              </span>
            )}
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
            <LineSample style={SAMPLE} look={look} /> {words}
          </li>
        ))}
      </ul>
    </section>
  );
}
