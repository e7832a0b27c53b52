import { type KeyboardEvent, useMemo, useState } from 'react';
import { ZoomButtons } from '../frame/zoom-buttons.js';
import type { TypeEntry } from '../marks/line-style.js';
import type { Look } from '../marks/look.js';
import type { Positions } from './arrange.js';
import { boxesBeside } from './boxes-beside.js';
import { nearestTowards } from './nearest-towards.js';
import type { NetworkGraph } from './network-graph.js';
import { NodeShape } from './node-shape.js';
import { PairFan } from './pair-fan.js';
import { PairLine } from './pair-line.js';
import { placeLines } from './place-lines.js';
import { placeNodes } from './place-nodes.js';
import type { SeenPair } from './see-pairs.js';
import { useCamera } from './use-camera.js';
import { useLabels } from './use-labels.js';
import { useSize } from './use-size.js';

const NOWHERE: Positions = {};
/** Where there is more, numbers beside nodes and lines are shown of what is pointed at alone. */
const MOST_LINES_WITH_NUMBERS = 120;
const MOST_NODES_WITH_NUMBERS = 80;
/** Where there are more, those that do not touch what the picture is about stand back. */
const MOST_LINES_ALIKE = 300;

export const PICTURE = 'network-picture';

interface Props {
  readonly graph: NetworkGraph;
  /** Undefined while they are being arranged. */
  readonly positions: Positions | undefined;
  readonly seen: readonly SeenPair[];
  readonly looks: readonly (Look | undefined)[];
  readonly types: ReadonlyMap<string, TypeEntry>;
  readonly roots: ReadonlySet<string>;
  /** An entity or a pair. */
  readonly selected: string | undefined;
  readonly title: string;
  onSelect(id: string | undefined): void;
  /** What a letter does to the entity that has the focus. */
  onKey(key: string, id: string): boolean;
}

/** The network: who stands with whom, one line for each two. */
export function NetworkPicture(props: Props) {
  const { graph, positions, seen, looks, types, roots, selected, title, onSelect, onKey } = props;
  const [picture, size] = useSize<SVGSVGElement>();
  const ids = useMemo(() => graph.nodes.map(({ id }) => id), [graph]);
  const { view, larger, smaller, all, handlers } = useCamera(picture, size, positions, ids);
  const [hovered, setHovered] = useState<string>();
  const nodes = useMemo(
    () => placeNodes(graph, positions ?? NOWHERE, view.camera, roots),
    [graph, positions, view, roots],
  );
  const lines = useMemo(() => placeLines(graph.pairs, nodes), [graph, nodes]);
  const present = useMemo(() => presentIn(seen, roots), [seen, roots]);
  const near = useMemo(() => neighbours(seen, hovered), [seen, hovered]);
  const counts = useMemo(() => countClaims(seen), [seen]);
  const entry =
    nodes.find(({ node }) => node.id === selected) ?? nodes.find(({ isRoot }) => isRoot) ?? nodes[0];
  const isCrowded = seen.length > MOST_LINES_WITH_NUMBERS || nodes.length > MOST_NODES_WITH_NUMBERS;
  const isDense = seen.length > MOST_LINES_ALIKE;
  const beside = useMemo(
    () => (isCrowded ? [] : boxesBeside(nodes, graph.pairs, lines)),
    [isCrowded, nodes, graph, lines],
  );
  const labels = useLabels(nodes, beside, present, view.size);

  const press = (event: KeyboardEvent): void => {
    const { key, target } = event;
    const id = target instanceof SVGElement ? target.dataset.id : undefined;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = ({ '+': larger, '=': larger, '-': smaller, '0': all } as Record<string, () => void>)[key];
    if (step) step();
    else if (key === 'Escape') onSelect(undefined);
    else if (!id) return;
    else if (key === 'Enter' || key === ' ') onSelect(id);
    else if (!move(key, id) && !onKey(key, id)) return;
    event.preventDefault();
  };
  const move = (key: string, id: string): boolean => {
    const placed = nodes.map(({ node, at }) => ({ id: node.id, at }));
    const from = placed.find((one) => one.id === id);
    const next =
      from &&
      nearestTowards(
        key,
        from,
        placed.filter((one) => one !== from),
      );
    if (!next) return key.startsWith('Arrow');
    picture.current?.querySelector<SVGElement>(`[data-id="${CSS.escape(next)}"]`)?.focus();
    return true;
  };

  const fan = seen.find(({ pair }) => pair.id === selected);
  const fanEnds = fan && lines.get(fan.pair.id);
  return (
    <div className="network-frame">
      {/* biome-ignore lint/a11y/useSemanticElements: a picture holds no fields; its nodes are buttons. */}
      <svg
        ref={picture}
        id={PICTURE}
        className={['network-picture', isCrowded && 'crowded', isDense && 'dense'].filter(Boolean).join(' ')}
        role="group"
        aria-label={title}
        onKeyDown={press}
        {...handlers}
      >
        <title>{title}</title>
        {seen.map(({ pair, style, look, isDisputed, forward, claims, change }) => {
          const ends = lines.get(pair.id);
          return (
            ends && (
              <PairLine
                key={pair.id}
                {...{ id: pair.id, ends, style, look, isDisputed, forward, change, onSelect }}
                count={claims.length}
                ofRoot={roots.has(pair.one) || roots.has(pair.other)}
                selected={pair.id === selected}
                faded={near !== undefined && pair.one !== hovered && pair.other !== hovered}
              />
            )
          );
        })}
        {fan && fanEnds && <PairFan ends={fanEnds} seen={fan} graph={graph} looks={looks} types={types} />}
        {nodes.map((placed) => (
          <NodeShape
            key={placed.node.id}
            placed={placed}
            present={present.has(placed.node.id)}
            label={labels.get(placed.node.id)}
            selected={placed.node.id === selected}
            faded={near !== undefined && !near.has(placed.node.id)}
            seen={counts.get(placed.node.id) ?? 0}
            isEntry={placed === entry}
            onSelect={onSelect}
            onHover={setHovered}
          />
        ))}
      </svg>
      <ZoomButtons {...{ larger, smaller, all }} />
    </div>
  );
}

/** What is joined to an entity, and itself; undefined where none is pointed at. */
function neighbours(seen: readonly SeenPair[], id: string | undefined): ReadonlySet<string> | undefined {
  if (id === undefined) return undefined;
  const near = new Set([id]);
  for (const { pair } of seen) {
    if (pair.one === id) near.add(pair.other);
    if (pair.other === id) near.add(pair.one);
  }
  return near;
}

/** Of which anything is seen; and those that the network begins with. */
function presentIn(seen: readonly SeenPair[], roots: ReadonlySet<string>): ReadonlySet<string> {
  const there = seen.filter(({ change }) => change !== 'ended');
  return new Set([...roots, ...there.flatMap(({ pair }) => [pair.one, pair.other])]);
}

function countClaims(seen: readonly SeenPair[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { pair, claims, change } of seen)
    if (change !== 'ended')
      for (const id of [pair.one, pair.other]) counts.set(id, (counts.get(id) ?? 0) + claims.length);
  return counts;
}
