import { useState } from 'react';
import { amount } from '../frame/amount.js';
import { ClaimById } from './claim-by-id.js';

/** Claims that are asked for when one wants to see them: who says so, and where. */
export function ClaimsOnDemand({ ids }: { ids: readonly string[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="citations" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{ids.length === 1 ? '1 claim' : `${amount(ids.length)} claims`}</summary>
      {isOpen && ids.map((id) => <ClaimById key={id} id={id} />)}
    </details>
  );
}
