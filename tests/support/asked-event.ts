import type { AskedMoment } from '../../src/model/holds.js';
import { WHOLE_OF_TIME } from '../../src/model/stretch.js';
import type { DataSet } from '../../src/seed/data-set.js';
import type { Precedes } from '../../src/seed/precedence.js';

/** An event of the data as a moment to ask about, with those of some events that come before and after it. */
export function askedEvent(
  event: string,
  among: readonly string[],
  { order }: DataSet,
  precedes: Precedes,
): AskedMoment {
  return {
    ...(order.stretches.get(event) ?? WHOLE_OF_TIME),
    event,
    past: new Set([event, ...among.filter((other) => precedes(other, event))]),
    future: new Set(among.filter((other) => precedes(event, other))),
  };
}
