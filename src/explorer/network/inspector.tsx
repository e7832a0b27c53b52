import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Certainty } from '../../model/holds.js';
import { PageLink } from '../address/page-link.js';
import { toView } from '../address/to-view.js';
import { useAddress } from '../address/use-address.js';
import { EntityLink } from '../claims/entity-link.js';
import { amount } from '../frame/amount.js';
import type { NetworkGraph, NetworkNode } from './network-graph.js';
import { PairDetails } from './pair-details.js';
import type { SeenPair } from './see-pairs.js';
import { canExpand, steps } from './steps.js';

interface Props {
  readonly graph: NetworkGraph;
  readonly seen: readonly SeenPair[];
  readonly selected: string;
  /** How sure each claim is at the moment, by its place; undefined where none is asked for. */
  readonly held: readonly (Certainty | undefined)[] | undefined;
  onSelect(id: string | undefined): void;
}

/** What there is to know of what is selected: of two entities every claim with its sources, of one whom it stands with. */
export function Inspector(props: Props) {
  const { graph, seen, selected, held, onSelect } = props;
  const node = graph.nodes.find(({ id }) => id === selected);
  const pair = graph.pairs.find(({ id }) => id === selected);
  const part = useRef<HTMLElement>(null);
  const wasWithin = useRef(false);
  // What was chosen in here is gone with the list that it was in: the focus goes to what came of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of what is selected, whatever it is.
  useEffect(() => {
    if (wasWithin.current) part.current?.focus();
    wasWithin.current = false;
  }, [selected]);
  const select = (id: string | undefined): void => {
    wasWithin.current = id !== undefined;
    onSelect(id);
  };
  if (!node && !pair) return null;
  return (
    <aside className="inspector" aria-label="What is selected" tabIndex={-1} ref={part}>
      <Button className="inspector-close" onPress={() => onSelect(undefined)} aria-label="Look at nothing">
        ×
      </Button>
      {node && <NodeDetails {...props} node={node} onSelect={select} />}
      {pair && (
        <PairDetails
          graph={graph}
          pair={pair}
          held={held}
          seen={seen.find((one) => one.pair === pair)?.claims.length ?? 0}
        />
      )}
    </aside>
  );
}

function NodeDetails({ graph, seen, node, onSelect }: Props & { readonly node: NetworkNode }) {
  const address = useAddress();
  const joined = seen.filter(({ pair }) => pair.one === node.id || pair.other === node.id);
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  return (
    <>
      <h2>
        <EntityLink entity={node} />
      </h2>
      <p className="inspector-ways">
        <Button
          onPress={() => steps.expand(node.id)}
          isDisabled={node.total <= node.degree || !canExpand(address.parameters, node.id)}
        >
          Expand{node.total > node.degree && ` (+${amount(node.total - node.degree)})`}
        </Button>
        <Button onPress={() => steps.begin(node.id)}>Begin here</Button>
        <Button onPress={() => steps.hide(node.id)}>Hide</Button>
        <PageLink to={toView(address, 'path', { from: node.id })}>Paths from here</PageLink>
      </p>
      <h3>{joined.length === 0 ? 'Nothing is seen of it at this moment' : 'Seen with'}</h3>
      <ul className="plain">
        {joined.map(({ pair, claims }) => {
          const other = pair.one === node.id ? pair.other : pair.one;
          return (
            <li key={pair.id}>
              <Button className="row" onPress={() => onSelect(pair.id)}>
                {names.get(other)}{' '}
                <span className="quiet">
                  {claims.length === 1 ? '1 claim' : `${amount(claims.length)} claims`}
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
