import { useAddress } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { type EntityBriefFragment, ProminentFactionsDocument } from '../operations.js';

const NONE: readonly EntityBriefFragment[] = [];

/** Factions to begin with: those of whom most is said. */
export function useSuggestedFactions(): readonly EntityBriefFragment[] {
  const { c } = useAddress().parameters;
  return useAnswer(ProminentFactionsDocument, { continuity: c ?? null }).data?.prominent ?? NONE;
}
