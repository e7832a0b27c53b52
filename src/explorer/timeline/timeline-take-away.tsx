import { itemsOf } from '../address/lists.js';
import { useAddress } from '../address/use-address.js';
import { HappeningsDocument } from '../operations.js';
import { citedSources } from '../take-away/cited-sources.js';
import { TakeAway } from '../take-away/take-away.js';
import type { TimelineClaim } from './timeline-claim.js';
import type { EntityWithClaims } from './use-timeline-claims.js';

interface Props {
  readonly title: string;
  readonly count: string;
  /** Names of the types that are shown, where some are not. */
  readonly typeNames: readonly string[];
  readonly entities: readonly EntityWithClaims[];
  readonly claims: readonly TimelineClaim[];
  readonly pictureId: string | undefined;
}

const MOST_EXPORTED = 1000;

/** What can be taken away from the timeline. NOTE: its moment is a line, and leaves nothing out, so it does not limit the export. */
export function TimelineTakeAway({ title, count, typeNames, entities, claims, pictureId }: Props) {
  const address = useAddress();
  const { at, certain, type } = address.parameters;
  const of = entities.map(({ entity }) => entity.id);
  const types = itemsOf(type);
  const isCertain = certain !== undefined && at !== undefined;
  return (
    <TakeAway
      title={title}
      caption={[
        entities.length > 3 ? `Of ${entities.map(({ entity }) => entity.name).join(', ')}` : '',
        count,
        typeNames.length > 0 ? `Only: ${typeNames.join(', ')}` : '',
        'Solid: held for certain. Hatched or dashed: may have held. Dotted, with a question mark: disputed. Tick: attested. Diamond: happened once.',
        isCertain ? 'Only what is certain at the moment' : '',
      ]}
      query={HappeningsDocument}
      variables={{ of, after: null }}
      exportQuery={{
        roots: of,
        depth: 1,
        limit: MOST_EXPORTED,
        ...(types.length > 0 && { types }),
        ...(isCertain && { asOf: at, certainty: 'certain' }),
      }}
      pictureId={pictureId}
      sources={citedSources(claims)}
    />
  );
}
