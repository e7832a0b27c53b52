import { useAnswer } from '../api/use-answer.js';
import { ClaimById } from '../claims/claim-by-id.js';
import { ClaimLine, type ShownClaim } from '../claims/claim-line.js';
import { DisputesDocument } from '../operations.js';

interface Props {
  readonly claims: readonly ShownClaim[];
  readonly continuity: string;
}

/** The claims among these that cannot all be true, side by side, and why: none of them is taken for the truth. */
export function Disputes({ claims, continuity }: Props) {
  const disputed = claims.some(({ disputedBy }) => disputedBy.length > 0);
  const { data } = useAnswer(DisputesDocument, disputed ? { continuity } : null);
  if (!disputed || !data) return null;
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const found = data.disputes.nodes.filter(({ relationships }) =>
    relationships.some(({ id }) => known.has(id)),
  );
  return (
    <section className="disputes" aria-labelledby="disputes">
      <h2 id="disputes">The sources disagree</h2>
      {found.map(({ reason, relationships, declared }) => (
        <section key={relationships.map(({ id }) => id).join()} className="dispute">
          <p>
            {reason} <span className="quiet">{declared ? 'Noted by an editor.' : 'Found by a check.'}</span>
          </p>
          <div className="side-by-side">
            {relationships.map(({ id }) => {
              const claim = known.get(id);
              return claim ? <ClaimLine key={id} claim={claim} /> : <ClaimById key={id} id={id} />;
            })}
          </div>
        </section>
      ))}
    </section>
  );
}
