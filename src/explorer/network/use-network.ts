import { useMemo } from 'react';
import { itemsOf } from '../address/lists.js';
import { useAddress, useParameter } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { useSettled } from '../api/use-settled.js';
import { NetworkCountsDocument, NetworkDocument } from '../operations.js';
import { findChanges } from '../time/find-changes.js';
import { momentsOf } from '../time/moments-of.js';
import { orderReadings } from '../time/order-readings.js';
import { toPeriod } from '../time/to-period.js';
import { type Reading, useReadings } from '../time/use-readings.js';
import { networkGraph } from './network-graph.js';

const MOST_NODES = 60;
const NONE: readonly string[] = [];

/** What the address asks to be shown, whatever the moment: entities to begin with, those that were expanded, how far, how many. */
export function useNetwork() {
  const address = useAddress();
  const { e, x, d, n, hide } = address.parameters;
  const roots = useMemo(() => itemsOf([e, x].filter(Boolean).join(',')), [e, x]);
  const depth = Math.min(3, Math.max(1, Number(d) || 1));
  const limit = Math.min(400, Math.max(10, Number(n) || MOST_NODES));
  const answer = useAnswer(NetworkDocument, roots.length > 0 ? { roots, depth, limit } : null);
  const graph = useMemo(
    () => answer.data && networkGraph(answer.data.subgraph, new Set(itemsOf(hide))),
    [answer.data, hide],
  );
  return { roots, depth, limit, answer, graph };
}

/** What changes when in a network, and what holds at the moment that the address asks for. */
export function useNetworkTime(graph: ReturnType<typeof useNetwork>['graph']) {
  const address = useAddress();
  const { at, with: other } = address.parameters;
  const periods = useMemo(() => graph?.claims.map(toPeriod) ?? [], [graph]);
  const mentioned = useMemo(() => (graph ? momentsOf(graph.claims) : NONE), [graph]);
  const asked = useMemo(() => [at, other].filter((moment) => moment !== undefined), [at, other]);
  const { readings, error } = useReadings(mentioned);
  const { readings: own, error: refusal } = useReadings(asked);
  const stops = useMemo(() => findChanges(periods, orderReadings(readings.values())), [periods, readings]);
  const heldAt = (moment: string | undefined) => {
    const reading = moment === undefined ? undefined : (own.get(moment) ?? readings.get(moment));
    return reading && findChanges(periods, [reading])[0]?.held;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are what heldAt reads.
  const held = useMemo(() => heldAt(at), [at, periods, own, readings]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above.
  const heldBefore = useMemo(() => heldAt(other), [other, periods, own, readings]);
  return {
    stops,
    held,
    heldBefore,
    place: placeOf(stops, at, own),
    asked: at ? own.get(at) : undefined,
    error: error ?? refusal,
  };
}

/** The last stop at or before the moment that is asked for; -1 for any time, or before all of them. */
function placeOf(
  stops: ReturnType<typeof findChanges>,
  at: string | undefined,
  own: ReadonlyMap<string, Reading>,
): number {
  if (at === undefined) return -1;
  const exact = stops.findIndex(({ reading }) => reading.text === at);
  const asked = own.get(at);
  if (exact >= 0 || !asked) return exact;
  const ordered = orderReadings([...stops.map(({ reading }) => reading), asked]);
  return ordered.indexOf(asked) - 1;
}

/** How many claims there are at the moment where more are joined than are shown; undefined until that is known. */
export function useTotalAtMoment(
  { roots, depth }: { readonly roots: readonly string[]; readonly depth: number },
  truncated: boolean,
): number | undefined {
  const at = useSettled(useParameter('at'));
  const { data, isPlaceholderData } = useAnswer(
    NetworkCountsDocument,
    truncated && at ? { roots, depth, asOf: at } : null,
  );
  return !at || isPlaceholderData ? undefined : (data?.subgraph.counts.edges.atMoment ?? undefined);
}
