import type { Box } from './boxes.js';
import type { Size } from './camera.js';
import { type LabelPlace, placeLabels } from './place-labels.js';
import type { PlacedNode } from './place-nodes.js';
import { textWidth } from './text-width.js';
import { wrapName } from './wrap-name.js';

/** Those that most is said of have their names in any crowd. */
const ALWAYS_NAMED = 12;

/** Whose name stands where: of two whose names would lie upon each other, that of the one that is there now, or has more claims. */
export function nameNodes(
  nodes: readonly PlacedNode[],
  beside: readonly Box[],
  present: ReadonlySet<string>,
  size: Size,
): ReadonlyMap<string, LabelPlace> {
  const several = new Set(nodes.map(({ node }) => node.continuity.id)).size > 1;
  const wanted = nodes
    .map(({ node, at, radius, isRoot }) => ({
      ...{ id: node.id, at, radius },
      // Where several continuities meet, a name alone does not say who it is.
      lines: wrapName(node.name, several ? ` (${node.continuity.id})` : ''),
      weight: (isRoot ? 2_000_000 : 0) + (present.has(node.id) ? 1_000_000 : 0) + node.degree,
    }))
    .sort((one, other) => other.weight - one.weight)
    .map((label, place) => ({ ...label, isNeeded: place < ALWAYS_NAMED }));
  return placeLabels(wanted, beside, size, textWidth);
}
