import { type KeyboardEvent, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { TypeEntry } from '../marks/line-style.js';
import type { Look } from '../marks/look.js';
import type { Positions } from './arrange.js';
import { makeScene } from './make-scene.js';
import { nearestTowards } from './nearest-towards.js';
import type { NetworkGraph } from './network-graph.js';
import { NodeShape } from './node-shape.js';
import { PairFan } from './pair-fan.js';
import { PairLine } from './pair-line.js';
import type { SeenPair } from './see-pairs.js';
import { useCamera } from './use-camera.js';
import { useSize } from './use-size.js';

const NOWHERE: Positions = {};

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
  const scene = useMemo(
    () => makeScene(graph, seen, positions ?? NOWHERE, view, roots),
    [graph, seen, positions, view, roots],
  );
  const near = useMemo(() => neighbours(seen, hovered), [seen, hovered]);
  const counts = useMemo(() => countClaims(seen), [seen]);
  const entry =
    scene.nodes.find(({ node }) => node.id === selected) ?? scene.nodes.find(({ isRoot }) => isRoot);

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
    const placed = scene.nodes.map(({ node, at }) => ({ id: node.id, at }));
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

  const fan = scene.lines.find(({ seen: { pair } }) => pair.id === selected);
  return (
    <div className="network-frame">
      {/* biome-ignore lint/a11y/useSemanticElements: a picture holds no fields; its nodes are buttons. */}
      <svg
        ref={picture}
        id={PICTURE}
        className={scene.crowded ? 'network-picture crowded' : 'network-picture'}
        role="group"
        aria-label={title}
        onKeyDown={press}
        {...handlers}
      >
        <title>{title}</title>
        {scene.lines.map((line) => (
          <PairLine
            key={line.seen.pair.id}
            line={line}
            selected={line.seen.pair.id === selected}
            faded={near !== undefined && !isNear(line.seen, hovered)}
            onSelect={() => onSelect(line.seen.pair.id)}
          />
        ))}
        {fan && fan.seen.claims.length > 0 && (
          <PairFan line={fan} graph={graph} looks={looks} types={types} />
        )}
        {scene.nodes.map((item) => (
          <NodeShape
            key={item.node.id}
            item={item}
            selected={item.node.id === selected}
            faded={near !== undefined && !near.has(item.node.id)}
            seen={counts.get(item.node.id) ?? 0}
            isEntry={item === (entry ?? scene.nodes[0])}
            onSelect={onSelect}
            onHover={setHovered}
          />
        ))}
      </svg>
      <div className="network-zoom">
        <Button onPress={larger} aria-label="Larger">
          +
        </Button>
        <Button onPress={smaller} aria-label="Smaller">
          −
        </Button>
        <Button onPress={all}>All</Button>
      </div>
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

function isNear({ pair }: SeenPair, id: string | undefined): boolean {
  return pair.one === id || pair.other === id;
}

function countClaims(seen: readonly SeenPair[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { pair, claims, change } of seen)
    if (change !== 'ended')
      for (const id of [pair.one, pair.other]) counts.set(id, (counts.get(id) ?? 0) + claims.length);
  return counts;
}
