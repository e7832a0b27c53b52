import type { Release } from '../model/release.js';
import { toGraphFinding } from './graph-finding.js';
import { CONTRADICTIONS } from './statements.js';

/** How many of what the marker of a release counts. */
export type Counts = Readonly<
  Record<'entities' | 'relationships' | 'citations' | 'sources' | 'disputes', number>
>;

const NAMES: ReadonlySet<string> = new Set(CONTRADICTIONS.map(({ name }) => name));

/** How many the database has to hold of each: the contradictions that the checks found stand beside the disputes that are declared. */
export function expectedCounts(
  { entities, relationships, citations, sources, disputes }: Release,
  findings: readonly string[],
): Counts {
  const found = findings.filter((text) => NAMES.has(toGraphFinding(text).check)).length;
  return { entities, relationships, citations, sources, disputes: disputes + found };
}
