import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { itemsOf } from '../address/lists.js';
import { numberIn } from '../address/number-in.js';
import { useAddress } from '../address/use-address.js';
import type { ApiError } from '../api/api-error.js';
import { NetworkDocument } from '../operations.js';
import { findChanges } from '../time/find-changes.js';
import { momentsOf } from '../time/moments-of.js';
import { orderReadings } from '../time/order-readings.js';
import { toPeriod } from '../time/to-period.js';
import { type Reading, useReadings } from '../time/use-readings.js';
import { askNetwork, type KnownNetwork } from './ask-network.js';
import { networkBounds } from './network-bounds.js';
import { networkGraph } from './network-graph.js';

const NONE: readonly string[] = [];
const NOBODY: ReadonlySet<string> = new Set();

/**
 * What the address asks to be shown, whatever the moment: entities to begin with, those that were expanded, how far, how many; and
 * what there is of it, `whole` and without the hidden.
 */
export function useNetwork() {
  const address = useAddress();
  const { e, x, d, n, hide } = address.parameters;
  const roots = useMemo(() => itemsOf([e, x].filter(Boolean).join(',')), [e, x]);
  const depth = numberIn(d, networkBounds.depth) ?? networkBounds.depth.usual;
  const limit = numberIn(n, networkBounds.nodes) ?? networkBounds.nodes.usual;
  const answer = useQuery<KnownNetwork, ApiError>({
    queryKey: [NetworkDocument.toString(), roots, depth, limit],
    queryFn: ({ signal }) => askNetwork({ roots, depth, limit }, signal),
    enabled: roots.length > 0,
    placeholderData: keepPreviousData,
  });
  const subgraph = answer.data?.subgraph;
  const whole = useMemo(() => subgraph && networkGraph(subgraph, NOBODY), [subgraph]);
  const graph = useMemo(
    () => (subgraph && hide ? networkGraph(subgraph, new Set(itemsOf(hide))) : whole),
    [subgraph, whole, hide],
  );
  return { asked: roots, depth, limit, answer, whole, graph };
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
