import { badInput } from '../errors.js';
import type { MomentParameter } from '../queries/moments.js';

/** A moment, and the argument that named it. */
type Named = readonly [argument: string, moment: MomentParameter];

/** Refuses (BAD_USER_INPUT) two moments the first of which is known, by dates or by the order of events, to come after the second. */
export function checkOrder([name, first]: Named, [otherName, second]: Named): void {
  if (!isBefore(second, first)) return;
  throw badInput(`\`${name}\` comes after \`${otherName}\`.`, { hint: 'Swap the two.' });
}

/** Refuses (BAD_USER_INPUT) two moments the first of which is not known to be over when the second begins. */
export function checkBefore([name, first]: Named, [otherName, second]: Named): void {
  if (isBefore(first, second)) return;
  const isReversed = isBefore(second, first);
  throw badInput(
    `\`${name}\` is not known to come before \`${otherName}\`, neither by dates nor by the order of events.`,
    {
      hint: isReversed ? 'Swap the two.' : 'Ask for moments that do not overlap, and whose order is known.',
    },
  );
}

function isBefore(first: MomentParameter, second: MomentParameter): boolean {
  const { event } = first;
  return (
    first.until <= second.from || (event !== null && event !== second.event && second.past.includes(event))
  );
}
