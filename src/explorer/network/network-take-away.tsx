import { itemsOf } from '../address/lists.js';
import { useAddress } from '../address/use-address.js';
import { amount } from '../frame/amount.js';
import type { Look } from '../marks/look.js';
import { NetworkDocument } from '../operations.js';
import { citedSources } from '../take-away/cited-sources.js';
import { TakeAway } from '../take-away/take-away.js';
import type { NetworkGraph } from './network-graph.js';
import { PICTURE } from './network-picture.js';

interface Props {
  readonly graph: NetworkGraph;
  readonly looks: readonly (Look | undefined)[];
  readonly roots: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly title: string;
  /** Of the moment that is asked for. */
  readonly moment: string | undefined;
}

/** What one can take away from the network: the picture, what is seen in it, and the same from /export. */
export function NetworkTakeAway({ graph, looks, roots, depth, limit, title, moment }: Props) {
  const address = useAddress();
  const { at, type, certain, table } = address.parameters;
  const seen = graph.claims.filter((_, place) => looks[place]);
  const types = type ? itemsOf(type) : undefined;
  return (
    <TakeAway
      title={title}
      caption={[
        moment ? `As of ${moment}` : 'At any time',
        ...(types ? [`Only ${types.join(', ')}`] : []),
        `${amount(seen.length)} of ${amount(graph.claims.length)} claims, ${amount(graph.nodes.length)} entities`,
        'Solid: holds. Dashed: may hold. Dotted: disputed.',
      ]}
      query={NetworkDocument}
      variables={{ roots, depth, limit }}
      exportQuery={{
        ...{ roots, depth, types, limit, asOf: at },
        certainty: certain ? 'certain' : 'possible',
      }}
      pictureId={table ? undefined : PICTURE}
      sources={citedSources(seen)}
    />
  );
}
