import { ClaimLine } from '../claims/claim-line.js';
import { EntityLink } from '../claims/entity-link.js';
import type { Participant } from './sides-of.js';

interface Props {
  readonly participants: readonly Participant[];
  /** Of the side: said above, and not of each again. */
  readonly outcome: string | undefined;
}

/** Who was on a side: each with every claim that says so, its role, period, certainty and sources. */
export function ParticipantLines({ participants, outcome }: Props) {
  return (
    <ul className="plain">
      {participants.map(({ entity, claims, alsoOn }) => (
        <li key={entity.id} className={alsoOn.length > 0 ? 'participant both' : 'participant'}>
          {claims.map((claim) => (
            <ClaimLine
              key={claim.id}
              claim={{ ...claim, side: null, outcome: claim.outcome === outcome ? null : claim.outcome }}
            >
              <EntityLink entity={entity} />
            </ClaimLine>
          ))}
          {alsoOn.length > 0 && (
            <p className="both-sides">
              <span aria-hidden="true">⇄ </span>Also fought on: {alsoOn.join(', ')}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
