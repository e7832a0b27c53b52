import { amount } from '../frame/amount.js';
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
      ? `${amount(claims.length)} of ${amount(ever)} shown, ${amount(placed)} of them placed in time`
      : `${amount(placed)} of ${amount(ever)} placed in time`,
  ];
  if (at)
    words.push(`at ${at}: ${amount(seen.holding.certain)} hold, ${amount(seen.holding.possible)} may hold`);
  const cut = entities.filter(({ claims: some, total }) => some.length < total);
  for (const { entity, claims: some, total } of cut)
    words.push(`${amount(some.length)} of ${amount(total)} of ${entity.name} read`);
  return words.join(' · ');
}
