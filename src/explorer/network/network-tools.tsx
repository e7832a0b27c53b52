import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import { itemsOf } from '../address/lists.js';
import { useAddress } from '../address/use-address.js';
import type { Look } from '../marks/look.js';
import type { NetworkQuery } from '../operations.js';
import { NetworkButtons } from './network-buttons.js';
import type { NetworkGraph } from './network-graph.js';
import { steps } from './steps.js';
import { useTotalAtMoment } from './use-network.js';

interface Props {
  readonly graph: NetworkGraph;
  readonly subgraph: NetworkQuery['subgraph'];
  readonly looks: readonly (Look | undefined)[];
  readonly roots: readonly string[];
  readonly depth: number;
  readonly limit: number;
  /** How many claims hold or may hold at the moment, filters or not. */
  readonly held: number;
  /** Whether it is known what the moment means that is asked for. */
  readonly isDated: boolean;
  /** Of those that the network begins with. */
  readonly names: readonly string[];
  /** What else can be done. */
  readonly children: ReactNode;
}

const STEP = 60;
const MOST = 400;
/** The API gives so many for each entity that is asked for. */
const CLAIMS_PER_ENTITY = 5;

/** What the network is of, how much of what there is it shows, and what can be done with all of it. */
export function NetworkTools({
  graph,
  subgraph,
  looks,
  roots,
  depth,
  limit,
  held,
  isDated,
  names,
  children,
}: Props) {
  const { embedded, parameters } = useAddress();
  const { at, n, hide } = parameters;
  const hidden = itemsOf(hide);
  const total = useTotalAtMoment({ roots, depth }, subgraph.truncated);
  const shown = looks.filter(Boolean).length;
  const { nodes, edges } = subgraph.counts;
  const isCut = subgraph.truncated && subgraph.edges.length >= CLAIMS_PER_ENTITY * limit;
  return (
    <header className="network-tools">
      <h1>{names.join(', ')}</h1>
      {n !== 'blocs' && (
        <p role="status">
          Showing {shown} of{' '}
          {isDated
            ? `${amount(subgraph.truncated ? total : held)} claims at this moment, ${amount(edges.ever)} ever`
            : `${amount(edges.ever)} claims, at any time`}
          ; {subgraph.truncated && 'the nearest '}
          {graph.nodes.length} of {amount(nodes.ever)} entities.{' '}
          {isCut &&
            `Of the claims between these only ${subgraph.edges.length} are read: a line may be missing.`}{' '}
          {subgraph.truncated && limit < MOST && (
            <Button onPress={() => change({ n: String(Math.min(MOST, limit + STEP)) })}>Show more</Button>
          )}
        </p>
      )}
      {!embedded && (
        <NetworkButtons canShowBlocs={subgraph.truncated} hasMoment={at !== undefined}>
          {children}
        </NetworkButtons>
      )}
      {hidden.length > 0 && (
        <p className="hidden-list">
          Hidden:{' '}
          {hidden.map((id) => (
            <Button key={id} onPress={() => steps.show(id)}>
              {id} ×
            </Button>
          ))}
        </p>
      )}
    </header>
  );
}

/** NOTE: the API does not count more than 10,000 entities and what is between them. */
function amount(count: number | null | undefined): string {
  return count == null ? 'many' : count.toLocaleString('en');
}
