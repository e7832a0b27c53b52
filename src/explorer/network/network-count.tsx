import { Button } from 'react-aria-components';
import type { Certainty } from '../../model/holds.js';
import { change } from '../address/go.js';
import { useParameter } from '../address/use-address.js';
import type { Look } from '../marks/look.js';
import type { NetworkQuery } from '../operations.js';
import { useMomentName } from '../time/use-moment-name.js';
import type { NetworkGraph } from './network-graph.js';
import { useTotalAtMoment } from './use-network.js';

type Held = readonly (Certainty | undefined)[] | undefined;

export interface CountProps {
  readonly graph: NetworkGraph;
  readonly subgraph: NetworkQuery['subgraph'];
  readonly looks: readonly (Look | undefined)[];
  readonly roots: readonly string[];
  readonly depth: number;
  readonly limit: number;
  /** How sure each claim is at the moment, by its place; undefined where none is asked for, or none that is known. */
  readonly held: Held;
  /** The same of the moment that it is compared with. */
  readonly heldBefore: Held;
}

const STEP = 60;
const MOST = 400;
/** The API gives so many for each entity that is asked for. */
const CLAIMS_PER_ENTITY = 5;

/** How much of what there is the network shows, how sure that is, and what changed against the moment that it is compared with. */
export function NetworkCount({ graph, subgraph, looks, roots, depth, limit, held, heldBefore }: CountProps) {
  const total = useTotalAtMoment({ roots, depth }, subgraph.truncated);
  const { nodes, edges } = subgraph.counts;
  const shown = looks.filter(Boolean).length;
  const atMoment = subgraph.truncated ? total : held?.filter(Boolean).length;
  const sure = looks.filter((look, place) => look && held?.[place] === 'certain').length;
  const isCut = subgraph.truncated && subgraph.edges.length >= CLAIMS_PER_ENTITY * limit;
  return (
    <p role="status">
      Showing {shown} of{' '}
      {held
        ? `${amount(atMoment)} claims at this moment, ${amount(edges.ever)} ever`
        : `${amount(edges.ever)} claims, at any time`}
      ; {subgraph.truncated && 'the nearest '}
      {graph.nodes.length} of {amount(nodes.ever)} entities.{' '}
      {held &&
        shown > 0 &&
        `${sure === 0 ? 'None' : sure} of these claims ${sure > 1 ? 'hold' : 'holds'} certainly. `}
      {held && heldBefore && <Difference held={held} heldBefore={heldBefore} />}
      {isCut && `Of the claims between these only ${subgraph.edges.length} are read: a line may be missing. `}
      {subgraph.truncated && limit < MOST && (
        <Button onPress={() => change({ n: String(Math.min(MOST, limit + STEP)) })}>Show more</Button>
      )}
    </p>
  );
}

function Difference({ held, heldBefore }: { held: NonNullable<Held>; heldBefore: NonNullable<Held> }) {
  const other = useMomentName(useParameter('with'));
  const added = held.filter((now, place) => now && !heldBefore[place]).length;
  const ended = heldBefore.filter((then, place) => then && !held[place]).length;
  return `Compared with ${other}: ${added} added (+), ${ended} ended (−). `;
}

/** NOTE: the API does not count more than 10,000 entities and what is between them. */
function amount(count: number | null | undefined): string {
  return count == null ? 'many' : count.toLocaleString('en');
}
