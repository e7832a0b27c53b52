import { UNDATED } from './undated.js';
import './claims.css';
import type { ReactNode } from 'react';
import type { ClaimFragment } from '../operations.js';
import { CertaintyMark } from './certainty-mark.js';
import { Citations } from './citations.js';
import type { ShownClaim } from './shown-claim.js';

export type { ShownClaim };

interface Props {
  readonly claim: ShownClaim;
  /** What the claim is told by; its sentence, which says its parts and its period too, where nothing else is given. */
  readonly children?: ReactNode;
  /** Whether its citations are shown from the beginning. */
  readonly isOpen?: boolean;
}

/** One claim with all there is to know of it: when, how sure, how an editor weighs it, and who says so. */
export function ClaimLine({ claim, children, isOpen = false }: Props) {
  const { id, sentence, period, certainty, rank, note, citations, disputedBy } = claim;
  return (
    <div className={`claim ${rank === 'DEPRECATED' ? 'deprecated' : ''}`} id={`claim-${id}`}>
      <span className="claim-words">{children ?? sentence}</span>
      {children && <span className="claim-parts">{partsOf(claim)}</span>}
      {(children || !period) && <span className="claim-period">{period ?? UNDATED}</span>}
      <CertaintyMark certainty={certainty} disputed={disputedBy.length > 0} />
      {rank !== 'NORMAL' && <span className="rank">{rank.toLowerCase()}</span>}
      {note && <span className="claim-note">{note}</span>}
      <Citations citations={citations} isOpen={isOpen} />
    </div>
  );
}

/** Office, role, side, outcome and what else its type carries, as far as the claim has them. */
export function partsOf({ office, role, side, outcome, properties }: ClaimFragment): string {
  const others = properties.map(({ name, value }) => `${name}: ${value}`);
  return [office, role, side && `side: ${side}`, outcome, ...others].filter(Boolean).join(', ');
}
