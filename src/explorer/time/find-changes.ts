import { type Certainty, holds } from '../../model/holds.js';
import type { Period } from '../../model/period.js';
import type { Reading } from './use-readings.js';

/** What holds at a moment, and what was different at the moment before it. */
export interface Stop {
  readonly reading: Reading;
  /** How sure each claim is, by its place; undefined for one that does not hold. */
  readonly held: readonly (Certainty | undefined)[];
  readonly count: number;
  readonly added: number;
  readonly ended: number;
  /** Of those that hold as before: how many are certain now and only may have held then, and the other way round. */
  readonly surer: number;
  readonly doubted: number;
}

/** The moments among these, in order, at which something is different from the one before; the first is where anything begins. */
export function findChanges(periods: readonly Period[], ordered: readonly Reading[]): Stop[] {
  const stops: Stop[] = [];
  for (const reading of ordered) {
    const before = stops.at(-1)?.held;
    const held = periods.map((period) => holds(period, reading));
    const added = held.filter((certainty, place) => certainty && !before?.[place]).length;
    const ended = held.filter((certainty, place) => !certainty && before?.[place]).length;
    const surer = held.filter((now, place) => now === 'certain' && before?.[place] === 'possible').length;
    const doubted = held.filter((now, place) => now === 'possible' && before?.[place] === 'certain').length;
    const isSame = before && held.every((certainty, place) => certainty === before[place]);
    if (isSame) continue;
    stops.push({ reading, held, count: held.filter(Boolean).length, added, ended, surer, doubted });
  }
  return stops;
}
