import { useQueries } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { PageLink } from '../address/page-link.js';
import { toView } from '../address/to-view.js';
import { useAddress } from '../address/use-address.js';
import { ask } from '../api/ask.js';
import { ClaimLine } from '../claims/claim-line.js';
import { EntityLink } from '../claims/entity-link.js';
import { type Certainty, ClaimByIdDocument } from '../operations.js';
import type { NetworkGraph, NetworkNode } from './network-graph.js';
import type { SeenPair } from './see-pairs.js';
import type { useSteps } from './use-steps.js';

interface Props {
  readonly graph: NetworkGraph;
  readonly seen: readonly SeenPair[];
  readonly selected: string;
  readonly steps: ReturnType<typeof useSteps>;
  onSelect(id: string | undefined): void;
}

/** What there is to know of what is selected: of two entities every claim with its sources, of one whom it stands with. */
export function Inspector(props: Props) {
  const { graph, seen, selected, onSelect } = props;
  const node = graph.nodes.find(({ id }) => id === selected);
  const pair = graph.pairs.find(({ id }) => id === selected);
  if (!node && !pair) return null;
  return (
    <aside className="inspector" aria-label="What is selected">
      <Button className="inspector-close" onPress={() => onSelect(undefined)} aria-label="Look at nothing">
        ×
      </Button>
      {node && <NodeDetails {...props} node={node} />}
      {pair && (
        <PairDetails
          graph={graph}
          ids={pair.claims.flatMap((place) => graph.claims[place]?.id ?? [])}
          ends={[pair.one, pair.other]}
          seen={seen.find((one) => one.pair === pair)?.claims.length ?? 0}
        />
      )}
    </aside>
  );
}

function NodeDetails({ graph, seen, node, steps, onSelect }: Props & { readonly node: NetworkNode }) {
  const { address } = useAddress();
  const joined = seen.filter(({ pair }) => pair.one === node.id || pair.other === node.id);
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  return (
    <>
      <h2>
        <EntityLink entity={node} />
      </h2>
      <p className="inspector-ways">
        <Button onPress={() => steps.expand(node.id)} isDisabled={!steps.canExpand(node.id)}>
          Expand{node.total > node.degree && ` (+${node.total - node.degree})`}
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
                <span className="quiet">{claims.length === 1 ? '1 claim' : `${claims.length} claims`}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface PairProps {
  readonly graph: NetworkGraph;
  readonly ids: readonly string[];
  readonly ends: readonly [string, string];
  readonly seen: number;
}

function PairDetails({ graph, ids, ends, seen }: PairProps) {
  const { address } = useAddress();
  const { at } = address.parameters;
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: [ClaimByIdDocument.toString(), id, at],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        ask(ClaimByIdDocument, { id, asOf: at ?? null, dated: at !== undefined }, signal),
    })),
  });
  const claims = answers.flatMap(({ data }) => (data?.node && 'sentence' in data.node ? [data.node] : []));
  const isHeld = ({ certainty }: { readonly certainty?: Certainty | null }): boolean =>
    !at || certainty != null;
  const names = ends.map((end) => graph.nodes.find(({ id }) => id === end)?.name);
  return (
    <>
      <h2>{names.join(' and ')}</h2>
      <p className="quiet" role="status">
        {at && `${seen} at this moment, `}
        {ids.length} ever
      </p>
      {claims.filter(isHeld).map((claim) => (
        <ClaimLine key={claim.id} claim={claim} />
      ))}
      {claims.some((claim) => !isHeld(claim)) && <h3>Not at this moment</h3>}
      {claims
        .filter((claim) => !isHeld(claim))
        .map((claim) => (
          <ClaimLine key={claim.id} claim={claim} />
        ))}
    </>
  );
}
