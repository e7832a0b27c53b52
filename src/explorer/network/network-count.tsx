import { Button } from 'react-aria-components';
import type { Certainty } from '../../model/holds.js';
import { change } from '../address/go.js';
import { useParameter } from '../address/use-address.js';
import { amount } from '../frame/amount.js';
import type { Look } from '../marks/look.js';
import type { NetworkQuery } from '../operations.js';
import { useMomentName } from '../time/use-moment-name.js';
import { networkBounds } from './network-bounds.js';
import type { NetworkGraph } from './network-graph.js';
import { networkSummary } from './network-summary.js';

type Held = readonly (Certainty | undefined)[] | undefined;

export interface CountProps {
  readonly graph: NetworkGraph;
  readonly subgraph: NetworkQuery['subgraph'];
  readonly looks: readonly (Look | undefined)[];
  readonly limit: number;
  /** How sure each claim is at the moment, by its place; undefined where none is asked for, or none that is known. */
  readonly held: Held;
  /** The same of the moment that it is compared with. */
  readonly heldBefore: Held;
}

const STEP = 60;
/** The API gives so many for each entity that is asked for. */
const CLAIMS_PER_ENTITY = 5;

/** How much of what there is the network shows, how sure that is, and what changed against the moment that it is compared with. */
export function NetworkCount({ graph, subgraph, looks, limit, held, heldBefore }: CountProps) {
  const { nodes, edges } = subgraph.counts;
  const shown = looks.filter(Boolean).length;
  const sure = looks.filter((look, place) => look && held?.[place] === 'certain').length;
  const isCut = subgraph.truncated && subgraph.edges.length >= CLAIMS_PER_ENTITY * limit;
  const summary = networkSummary({
    ...{ shown, atMoment: held?.filter(Boolean).length, ever: graph.claims.length },
    ...{ entities: graph.nodes.length, isCut: subgraph.truncated },
    all: { claims: edges.ever ?? null, entities: nodes.ever ?? null },
  });
  return (
    <p role="status">
      {summary}{' '}
      {held &&
        shown > 0 &&
        `${sure === 0 ? 'None' : amount(sure)} of these claims ${sure > 1 ? 'hold' : 'holds'} certainly. `}
      {held && heldBefore && <Difference held={held} heldBefore={heldBefore} />}
      {isCut &&
        `No more than ${amount(subgraph.edges.length)} claims between them are read: lines may be missing. `}
      {subgraph.truncated && limit < networkBounds.nodes.most && (
        <Button onPress={() => change({ n: String(Math.min(networkBounds.nodes.most, limit + STEP)) })}>
          Show more
        </Button>
      )}
    </p>
  );
}

function Difference({ held, heldBefore }: { held: NonNullable<Held>; heldBefore: NonNullable<Held> }) {
  const other = useMomentName(useParameter('with'));
  const added = held.filter((now, place) => now && !heldBefore[place]).length;
  const ended = heldBefore.filter((then, place) => then && !held[place]).length;
  return `Compared with ${other}: ${amount(added)} added (+), ${amount(ended)} ended (−). `;
}
