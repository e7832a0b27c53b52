import { kindShape } from '../marks/kind-shape.js';
import type { Point } from '../marks/point.js';
import type { Positions } from './arrange.js';
import type { Camera, Size } from './camera.js';
import type { NetworkGraph, NetworkNode } from './network-graph.js';
import { type LabelPlace, placeLabels } from './place-labels.js';
import type { SeenPair } from './see-pairs.js';

export interface SceneNode {
  readonly node: NetworkNode;
  readonly at: Point;
  readonly radius: number;
  readonly outline: string;
  /** Whether anything is seen of it. One of which nothing holds at the moment stays where it is, as an outline. */
  readonly present: boolean;
  readonly isRoot: boolean;
  readonly label: LabelPlace | undefined;
}

export interface SceneLine {
  readonly seen: SeenPair;
  /** From the edge of one node to that of the other. */
  readonly from: Point;
  readonly to: Point;
}

/** From where one looks, and through how large a window. */
export interface View {
  readonly camera: Camera;
  readonly size: Size;
}

/** What is drawn, in places on the screen. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SceneLine[];
  /** Whether there is so much that what is not asked for is left out: numbers beside nodes and lines. */
  readonly crowded: boolean;
}

const LEAST_RADIUS = 8;
/** From far away nodes are smaller, as they would cover each other; down to this share of their size. */
const SMALLEST = 0.45;
const FULL_SIZE = 1.4;
const GAP = 3;
const MOST_LINES_WITH_NUMBERS = 120;
const MOST_NODES_WITH_NUMBERS = 80;

/** Where everything is drawn, and whose name: of two whose names would lie upon each other, that of the one with more claims. */
export function makeScene(
  graph: NetworkGraph,
  seen: readonly SeenPair[],
  positions: Positions,
  { camera, size }: View,
  roots: ReadonlySet<string>,
): Scene {
  const present = new Set(
    seen.filter(({ change }) => change !== 'ended').flatMap(({ pair }) => [pair.one, pair.other]),
  );
  const placed = graph.nodes.flatMap((node) => {
    const place = positions[node.id];
    if (!place) return [];
    const at: Point = [round(place[0] * camera.scale + camera.x), round(place[1] * camera.scale + camera.y)];
    const isRoot = roots.has(node.id);
    const size = LEAST_RADIUS + Math.min(8, Math.sqrt(node.degree)) + (isRoot ? 3 : 0);
    const radius = round(size * Math.min(1, Math.max(SMALLEST, camera.scale * FULL_SIZE)));
    return [{ node, at, radius, isRoot, present: present.has(node.id) || isRoot }];
  });
  const several = new Set(graph.nodes.map(({ continuity }) => continuity.id)).size > 1;
  const labels = placeLabels(
    placed.map(({ node, at, radius, isRoot, present: isPresent }) => ({
      ...{ id: node.id, text: labelOf(node, several), at, radius },
      weight: (isRoot ? 2_000 : 0) + (isPresent ? 1_000 : 0) + node.degree,
    })),
    size,
  );
  const nodes = placed.map((one) => ({
    ...one,
    outline: kindShape(one.node.kind, one.radius),
    label: labels.get(one.node.id),
  }));
  const byId = new Map(nodes.map((one) => [one.node.id, one]));
  const lines = seen.flatMap((one) => lineOf(one, byId));
  return {
    nodes,
    lines,
    crowded: lines.length > MOST_LINES_WITH_NUMBERS || nodes.length > MOST_NODES_WITH_NUMBERS,
  };
}

/** Where several continuities meet, a name alone does not say who it is. */
function labelOf({ name, continuity }: NetworkNode, several: boolean): string {
  return several ? `${name} (${continuity.id})` : name;
}

function lineOf(seen: SeenPair, nodes: ReadonlyMap<string, SceneNode>): SceneLine[] {
  const [one, other] = [nodes.get(seen.pair.one), nodes.get(seen.pair.other)];
  if (!one || !other) return [];
  return [
    {
      seen,
      from: towards(one.at, other.at, one.radius + GAP),
      to: towards(other.at, one.at, other.radius + GAP),
    },
  ];
}

/** The place so far from one place in the direction of another. */
function towards([x, y]: Point, [toX, toY]: Point, distance: number): Point {
  const length = Math.hypot(toX - x, toY - y) || 1;
  const share = Math.min(0.5, distance / length);
  return [round(x + (toX - x) * share), round(y + (toY - y) * share)];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
