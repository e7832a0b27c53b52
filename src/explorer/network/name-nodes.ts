import type { Size } from './camera.js';
import type { NetworkNode } from './network-graph.js';
import { type LabelPlace, placeLabels } from './place-labels.js';
import type { PlacedNode } from './place-nodes.js';

/** Whose name stands where: of two whose names would lie upon each other, that of the one that is there now, or has more claims. */
export function nameNodes(
  nodes: readonly PlacedNode[],
  present: ReadonlySet<string>,
  size: Size,
): ReadonlyMap<string, LabelPlace> {
  const several = new Set(nodes.map(({ node }) => node.continuity.id)).size > 1;
  return placeLabels(
    nodes.map(({ node, at, radius, isRoot }) => ({
      ...{ id: node.id, text: labelOf(node, several), at, radius },
      weight: (isRoot ? 2_000_000 : 0) + (present.has(node.id) ? 1_000_000 : 0) + node.degree,
    })),
    size,
  );
}

/** Where several continuities meet, a name alone does not say who it is. */
function labelOf({ name, continuity }: NetworkNode, several: boolean): string {
  return several ? `${name} (${continuity.id})` : name;
}
