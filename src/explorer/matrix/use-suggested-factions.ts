import { useAddress } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { type EntityBriefFragment, ProminentFactionsDocument, SomeFactionsDocument } from '../operations.js';

const SUGGESTED = 12;

/** Factions to begin with: those of whom most is said, or where a server does not tell, some. */
export function useSuggestedFactions(): readonly EntityBriefFragment[] {
  const { c } = useAddress().address.parameters;
  const prominent = useAnswer(ProminentFactionsDocument, { continuity: c ?? null });
  const some = useAnswer(SomeFactionsDocument, prominent.error ? {} : null);
  if (prominent.data) return prominent.data.prominent;
  return (some.data?.factions ?? [])
    .filter(({ continuity }) => !c || continuity.id === c)
    .slice(0, c ? SUGGESTED : 2 * SUGGESTED);
}
