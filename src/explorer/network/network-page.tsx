import { useCallback, useMemo } from 'react';
import { change } from '../address/go.js';
import { Later } from '../address/later.js';
import { itemsOf } from '../address/lists.js';
import { useAddress } from '../address/use-address.js';
import { BlocView } from '../blocs/bloc-view.js';
import { useTypes } from '../claims/use-types.js';
import { Answered } from '../frame/answered.js';
import { EntityPicker } from '../frame/entity-picker.js';
import { Problem } from '../frame/problem.js';
import { useTitle } from '../frame/use-title.js';
import type { NetworkQuery } from '../operations.js';
import { TimeStrip } from '../time/time-strip.js';
import { Inspector } from './inspector.js';
import { Legend } from './legend.js';
import type { NetworkGraph } from './network-graph.js';
import { NetworkPicture } from './network-picture.js';
import { NetworkTable } from './network-table.js';
import { NetworkTakeAway } from './network-take-away.js';
import { NetworkTools } from './network-tools.js';
import { seeClaims } from './see-claims.js';
import { seePairs } from './see-pairs.js';
import { steps } from './steps.js';
import { UnknownRoots } from './unknown-roots.js';
import { useNetwork, useNetworkTime } from './use-network.js';
import { usePositions } from './use-positions.js';
import { useUndoKey } from './use-undo-key.js';
import './network.css';
import './phone.css';

/** Whom some entities stand with, as a picture at a moment that can be moved. */
export function NetworkPage() {
  const address = useAddress();
  const { asked, depth, answer, whole, graph, limit } = useNetwork();
  useTitle(whole ? networkTitle(namesOf(whole, address.parameters.e)) : 'Network');
  if (asked.length === 0) return <Begin />;
  return (
    <Answered answer={answer} what="the network">
      {({ subgraph, roots, unknown }) => (
        <>
          <UnknownRoots unknown={unknown} />
          {subgraph && whole && graph ? (
            <Network {...{ graph, whole, subgraph, roots, depth, limit }} />
          ) : (
            <Begin />
          )}
        </>
      )}
    </Answered>
  );
}

function Begin() {
  return (
    <div className="network-empty">
      <h1>Network</h1>
      <p>Begin with somebody; the network grows from there, step by step.</p>
      <EntityPicker label="Begin with" onPick={({ id }) => steps.begin(id)} />
    </div>
  );
}

interface Props {
  readonly graph: NetworkGraph;
  /** The same with what is hidden. */
  readonly whole: NetworkGraph;
  readonly subgraph: NetworkQuery['subgraph'];
  readonly roots: readonly string[];
  readonly depth: number;
  readonly limit: number;
}

function Network({ graph, whole, subgraph, roots, depth, limit }: Props) {
  const address = useAddress();
  const { e = '', x, type, certain, sel, table, n } = address.parameters;
  const types = useTypes();
  const time = useNetworkTime(graph);
  const positions = usePositions(whole, e);
  const wanted = useMemo(
    () => ({ types: type ? new Set(itemsOf(type)) : undefined, certainOnly: certain !== undefined }),
    [type, certain],
  );
  const looks = useMemo(
    () => seeClaims(graph.claims, { ...wanted, held: time.held }),
    [graph, wanted, time.held],
  );
  const before = useMemo(
    () => time.heldBefore && seeClaims(graph.claims, { ...wanted, held: time.heldBefore }),
    [graph, wanted, time.heldBefore],
  );
  const seen = useMemo(() => seePairs(graph, looks, types, before), [graph, looks, types, before]);
  const rootSet = useMemo(() => new Set(roots), [roots]);
  const select = useCallback((id: string | undefined) => change({ sel: id?.replace(' ', ',') }), []);
  const selected = sel?.replace(',', ' ');
  const press = (key: string, id: string): boolean => {
    const step = { e: steps.expand, h: steps.hide, f: steps.begin }[key];
    const node = graph.nodes.find((one) => one.id === id);
    // Of one that is shown with all that it has there is nothing to expand.
    if (step && (key !== 'e' || !node || node.total > node.degree)) step(id);
    return step !== undefined;
  };
  const names = namesOf(whole, e);
  const held = time.held?.filter(Boolean).length ?? graph.claims.length;
  useUndoKey(x ? steps.undo : undefined);
  return (
    <div className="network">
      <Later>
        <NetworkTools
          {...{ graph, subgraph, looks, limit, names }}
          held={time.held}
          heldBefore={time.heldBefore}
        >
          <NetworkTakeAway
            {...{ graph, looks, roots, depth, limit }}
            title={networkTitle(names)}
            moment={time.asked?.name}
          />
        </NetworkTools>
        <Legend graph={graph} looks={looks} types={types} />
      </Later>
      <div className="network-main">
        {time.error && <Problem error={time.error} />}
        {n === 'blocs' ? (
          <BlocView roots={roots} depth={depth} />
        ) : table ? (
          <NetworkTable graph={graph} looks={looks} types={types} />
        ) : (
          <NetworkPicture
            {...{ graph, positions, seen, looks, types, selected }}
            roots={rootSet}
            title={networkTitle(names)}
            onSelect={select}
            onKey={press}
          />
        )}
        <TimeStrip stops={time.stops} place={time.place} asked={time.asked} count={held} />
      </div>
      {selected && n !== 'blocs' && (
        <Later>
          <Inspector {...{ graph, seen, selected }} held={time.held} onSelect={select} />
        </Later>
      )}
    </div>
  );
}

/** What those are called that the network begins with. */
function namesOf({ nodes }: NetworkGraph, begin: string | undefined): string[] {
  const ids = new Set(itemsOf(begin));
  return nodes.filter(({ id }) => ids.has(id)).map(({ name }) => name);
}

function networkTitle(names: readonly string[]): string {
  return names.length === 0 ? 'Network' : `Network of ${names.join(', ')}`;
}
