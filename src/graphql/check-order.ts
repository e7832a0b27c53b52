import { badInput } from '../errors.js';
import type { MomentParameter } from '../queries/moments.js';

/** Refuses (BAD_USER_INPUT) two moments the first of which is known, by dates or by the order of events, to come after the second. */
export function checkOrder(
  name: string,
  first: MomentParameter,
  otherName: string,
  second: MomentParameter,
): void {
  const { event } = second;
  const isLater = event !== null && event !== first.event && first.past.includes(event);
  if (!isLater && first.from < second.until) return;
  throw badInput(`\`${name}\` comes after \`${otherName}\`.`, { hint: 'Swap the two.' });
}
