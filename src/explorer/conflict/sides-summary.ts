import { amount } from '../frame/amount.js';
import type { ConflictSide } from './sides-of.js';

/** How many took part, each counted once whatever sides they were on: at the moment where one is asked for, and ever. */
export function sidesSummary(sides: readonly ConflictSide[], isDated: boolean): string {
  const now = countOf(sides.flatMap((side) => side.now));
  const ever = countOf(sides.flatMap((side) => [...side.now, ...side.otherwise]));
  const more = sides.reduce((sum, side) => sum + side.more, 0);
  const named = sides.filter(({ name }) => name !== undefined).length;
  // NOTE: of claims that are not shown nobody knows here who makes them.
  const least = more > 0 ? 'at least ' : '';
  const count = isDated
    ? `${least}${now} at this moment, ${least}${ever} ever`
    : `${least}${participants(ever)}`;
  return `${count}, on ${named === 1 ? '1 side' : `${named} sides`}${more > 0 ? `; ${amount(more)} claims are not shown` : ''}`;
}

function countOf(some: readonly { readonly entity: { readonly id: string } }[]): number {
  return new Set(some.map(({ entity }) => entity.id)).size;
}

function participants(count: number): string {
  return count === 1 ? '1 participant' : `${amount(count)} participants`;
}
