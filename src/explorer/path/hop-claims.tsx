import { ClaimById } from '../claims/claim-by-id.js';
import type { PathStep } from './path-steps.js';

interface Props {
  readonly step: PathStep;
  readonly id: string;
}

/** What a hop rests on: the claim that it is told by, and others by which it could have been made. */
export function HopClaims({ step: { from, to, label, hop }, id }: Props) {
  return (
    <section className="hop-claims" id={id} aria-label={`${from.name} ${label} ${to.name}: the claims`}>
      <ClaimById key={hop.relationship.id} id={hop.relationship.id} />
      {hop.parallel.length > 0 && (
        <>
          <h4>Also between the two</h4>
          {hop.parallel.map((other) => (
            <ClaimById key={other.id} id={other.id} />
          ))}
        </>
      )}
    </section>
  );
}
