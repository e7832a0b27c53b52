import type { ShownClaim } from '../claims/shown-claim.js';
import type { TypeEntry } from '../marks/line-style.js';
import type { EntityBriefFragment } from '../operations.js';

/** Claims of one type, seen from one of their ends. */
export interface ClaimGroup {
  /** What the type is called from this end. */
  readonly label: string;
  readonly claims: readonly { readonly claim: ShownClaim; readonly other: EntityBriefFragment }[];
}

/** The claims about an entity by what they are called from its end, in the order in which they come. */
export function groupClaims(
  entity: string,
  claims: readonly ShownClaim[],
  types: ReadonlyMap<string, TypeEntry>,
): ClaimGroup[] {
  const groups = new Map<string, ClaimGroup['claims'][number][]>();
  for (const claim of claims) {
    const isSubject = claim.subject.id === entity;
    const type = types.get(claim.type);
    const label = (isSubject ? type?.label : type?.inverse) ?? claim.type;
    const group = groups.get(label) ?? [];
    group.push({ claim, other: isSubject ? claim.object : claim.subject });
    groups.set(label, group);
  }
  return [...groups].map(([label, some]) => ({ label, claims: some }));
}
