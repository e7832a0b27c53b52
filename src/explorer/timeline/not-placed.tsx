import { ClaimLine } from '../claims/claim-line.js';
import type { ShownClaim } from '../claims/shown-claim.js';
import { amount } from '../frame/amount.js';

/** The claims that no source places in time, which the picture has no room for: they are none the less true. */
export function NotPlaced({ claims }: { claims: readonly ShownClaim[] }) {
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="not-placed">
      <h2 id="not-placed">
        Not placed in time <span className="quiet">{amount(claims.length)}</span>
      </h2>
      <details className="timeline-unplaced">
        <summary>
          {claims.length === 1
            ? 'Of one claim no source says when it held'
            : `Of ${amount(claims.length)} claims no source says when they held`}
        </summary>
        {claims.map((claim) => (
          <ClaimLine key={claim.id} claim={claim} />
        ))}
      </details>
    </section>
  );
}
