import { useEffect, useMemo, useRef, useState } from 'react';
import type { Arrangement, Positions } from './arrange.js';
import { standUpright } from './stand-upright.js';
import { useIsUpright } from './use-is-upright.js';

/** What is to be arranged, by its ids. */
interface Joined {
  readonly nodes: readonly { readonly id: string }[];
  readonly pairs: readonly { readonly one: string; readonly other: string }[];
}

/**
 * Where the nodes stand; undefined until that is known for the first time. Those that stood already stay where they are; `begin` is
 * another one where all are to be arranged anew. On the screen of a phone the same arrangement stands upright.
 */
export function usePositions(graph: Joined | undefined, begin: string): Positions | undefined {
  const [positions, setPositions] = useState<Positions>();
  const known = useRef<{ begin: string; positions: Positions }>({ begin, positions: {} });
  useEffect(() => {
    if (!graph) return undefined;
    const fixed = known.current.begin === begin ? known.current.positions : {};
    if (graph.nodes.every(({ id }) => fixed[id])) return undefined;
    const worker = new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Positions>) => {
      known.current = { begin, positions: { ...fixed, ...data } };
      setPositions(known.current.positions);
      worker.terminate();
    };
    worker.postMessage(arrangementOf(graph, fixed));
    return () => worker.terminate();
  }, [graph, begin]);
  const isUpright = useIsUpright();
  return useMemo(
    () => (positions && isUpright ? standUpright(positions) : positions),
    [positions, isUpright],
  );
}

function arrangementOf({ nodes, pairs }: Joined, fixed: Positions): Arrangement {
  const ids = new Set(nodes.map(({ id }) => id));
  return {
    nodes: [...ids],
    links: pairs.map(({ one, other }) => [one, other] as const),
    fixed: Object.fromEntries(Object.entries(fixed).filter(([id]) => ids.has(id))),
  };
}
