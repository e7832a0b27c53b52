import type { Span } from './marks.js';

/** How many marks stand within one another where that is most. They must be in the order of their starts. */
export function nestingOf(marks: readonly Span[]): number {
  const open: number[] = [];
  let most = 0;
  for (const { start, end } of marks) {
    while ((open.at(-1) ?? Number.POSITIVE_INFINITY) <= start) open.pop();
    open.push(end);
    most = Math.max(most, open.length);
  }
  return most;
}
