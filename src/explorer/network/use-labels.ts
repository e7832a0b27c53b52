import { useMemo, useRef } from 'react';
import type { Box } from './boxes.js';
import type { Size } from './camera.js';
import { nameNodes } from './name-nodes.js';
import type { LabelPlace } from './place-labels.js';
import type { PlacedNode } from './place-nodes.js';

/** Whose name stands where. A name that stays where it is stays the same object, so that its node is not drawn again. */
export function useLabels(
  nodes: readonly PlacedNode[],
  beside: readonly Box[],
  present: ReadonlySet<string>,
  size: Size,
): ReadonlyMap<string, LabelPlace> {
  const before = useRef<ReadonlyMap<string, LabelPlace>>(new Map());
  return useMemo(() => {
    const labels = new Map(
      [...nameNodes(nodes, beside, present, size)].map(([id, label]) => {
        const known = before.current.get(id);
        return [id, known && isSame(known, label) ? known : label] as const;
      }),
    );
    before.current = labels;
    return labels;
  }, [nodes, beside, present, size]);
}

function isSame(one: LabelPlace, other: LabelPlace): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.anchor === other.anchor &&
    one.lines.join('\n') === other.lines.join('\n')
  );
}
