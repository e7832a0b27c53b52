import type { Dispute } from '../model/dispute.js';
import type { Projection } from './projection.js';

/** A page of the disputes, by id: those after `after`, of any continuity where it is null. */
export function disputes(
  projection: Projection,
  continuity: string | null,
  { after, limit }: { readonly after: string; readonly limit: number },
): Dispute[] {
  return disputesOf(projection, continuity)
    .filter(({ id }) => id > after)
    .slice(0, limit);
}

/** How many disputes there are in a continuity, or in all of them where it is null. */
export function disputeTotal(projection: Projection, continuity: string | null): number {
  return disputesOf(projection, continuity).length;
}

function disputesOf(projection: Projection, continuity: string | null): readonly Dispute[] {
  if (continuity === null) return projection.disputes;
  return projection.disputes.filter(({ relationships }) =>
    relationships.some((id) => id.startsWith(`${continuity}/`)),
  );
}
