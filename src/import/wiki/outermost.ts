import type { Span } from './marks.js';

/** Those marks that stand within no other. They must be in the order of their starts. */
export function outermost<M extends Span>(marks: readonly M[]): M[] {
  let reached = 0;
  return marks.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
