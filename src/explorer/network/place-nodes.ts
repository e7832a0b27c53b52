import { kindShape } from '../marks/kind-shape.js';
import type { Point } from '../marks/point.js';
import type { Positions } from './arrange.js';
import type { Camera } from './camera.js';
import type { NetworkGraph, NetworkNode } from './network-graph.js';

/** A node on the screen. */
export interface PlacedNode {
  readonly node: NetworkNode;
  readonly at: Point;
  readonly radius: number;
  readonly outline: string;
  readonly isRoot: boolean;
}

const LEAST_RADIUS = 8;
/** From far away nodes are smaller, as they would cover each other; down to this share of their size. */
const SMALLEST = 0.45;
const FULL_SIZE = 1.4;

/** Where each node is on the screen, and how large, whatever the moment; those of which most is said last, so that they lie on top. */
export function placeNodes(
  { nodes }: NetworkGraph,
  positions: Positions,
  { scale, x, y }: Camera,
  roots: ReadonlySet<string>,
): PlacedNode[] {
  const share = Math.min(1, Math.max(SMALLEST, scale * FULL_SIZE));
  const placed = nodes.flatMap((node) => {
    const place = positions[node.id];
    if (!place) return [];
    const isRoot = roots.has(node.id);
    const radius = round((LEAST_RADIUS + Math.min(8, Math.sqrt(node.degree)) + (isRoot ? 3 : 0)) * share);
    const at: Point = [round(place[0] * scale + x), round(place[1] * scale + y)];
    return [{ node, at, radius, isRoot, outline: kindShape(node.kind, radius) }];
  });
  return placed.sort((one, other) => weight(one) - weight(other));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function weight({ node, isRoot }: PlacedNode): number {
  return node.degree + (isRoot ? 1_000_000 : 0);
}
