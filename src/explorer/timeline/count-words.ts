import type { Seen } from './see-timeline.js';
import type { EntityWithClaims } from './use-timeline-claims.js';

/** How much of what there is stands on the picture, how much of it holds at the moment, and what limits it. */
export function countWords(
  entities: readonly EntityWithClaims[],
  seen: Seen,
  at: string | undefined,
): string {
  const ever = new Set(entities.flatMap(({ claims }) => claims.map(({ id }) => id))).size;
  const { claims, unplaced } = seen;
  const placed = claims.length - unplaced.length;
  const words = [
    claims.length < ever
      ? `${claims.length} of ${ever} shown, ${placed} of them placed in time`
      : `${placed} of ${ever} placed in time`,
  ];
  if (at) words.push(`at ${at}: ${seen.holding.certain} hold, ${seen.holding.possible} may hold`);
  const cut = entities.filter(({ claims: some, total }) => some.length < total);
  for (const { entity, claims: some, total } of cut)
    words.push(`${some.length} of ${total} of ${entity.name} read`);
  return words.join(' · ');
}
