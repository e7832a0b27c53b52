import { useId } from 'react';
import { useAddress } from '../address/use-address.js';
import { amount } from '../frame/amount.js';
import { ParticipantLines } from './participant-lines.js';
import type { ConflictSide } from './sides-of.js';

/** One side of a conflict: how it ended for it, who is on it, and who is on it at other times only. */
export function ConflictSideColumn({ side }: { side: ConflictSide }) {
  const { at } = useAddress().parameters;
  const id = useId();
  const { name, outcome, now, otherwise, more } = side;
  return (
    <section className={name === undefined ? 'side unnamed' : 'side'} aria-labelledby={id}>
      <h3 id={id}>{name ?? 'No source names their side'}</h3>
      <p className="quiet">
        {at
          ? `${amount(now.length)} at this moment, ${amount(now.length + otherwise.length)} ever`
          : participants(now.length)}
        {more > 0 && ` in the claims shown; ${more} more are on the page of the conflict`}
      </p>
      {outcome && (
        <p className="side-outcome">
          Outcome: <strong>{outcome}</strong>
        </p>
      )}
      {now.length === 0 && <p className="nothing">Nobody is recorded on it at this moment.</p>}
      <ParticipantLines participants={now} outcome={outcome} />
      {otherwise.length > 0 && (
        <>
          <h4>At other times</h4>
          <ParticipantLines participants={otherwise} outcome={outcome} />
        </>
      )}
    </section>
  );
}

function participants(count: number): string {
  return count === 1 ? '1 participant' : `${amount(count)} participants`;
}
