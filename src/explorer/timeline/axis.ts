import { type AxisMoment, orderMoments, precedes } from './order-moments.js';

export interface AxisStop {
  readonly moment: AxisMoment;
  readonly x: number;
  /** Whether it is known to come after the stop before it; else the two stand in one of the orders that may be. */
  readonly isAfter: boolean;
  /** Whether the time since the dated stop before is shown shorter than the scale has it. */
  readonly isSqueezed: boolean;
}

export interface Axis {
  readonly stops: readonly AxisStop[];
  readonly width: number;
}

interface Room {
  /** To be filled, unless the stops need more. */
  readonly width: number;
  /** What two stops are apart at the least. */
  readonly minimum: number;
}

/** The stops from one date to the next: `gaps` steps that last so many days together. Without days, nobody knows how long. */
interface Leg {
  readonly gaps: number;
  readonly days: number | undefined;
  readonly isSqueezed: boolean;
}

/** How much of the room is shared by all gaps alike, where there are dates to be in proportion: the rest is shared by time. */
const EVEN_SHARE = 0.6;
/** A stretch that is so many times as long as the middle one would leave no room to the others. */
const LONGEST = 8;

/**
 * An axis of order: where each moment stands. What is known to come after something stands after it; stretches between dates are
 * in proportion as far as the moments within them leave room, and the longest are squeezed; no two stops are closer than the
 * minimum, even if that takes more than the width.
 */
export function axis(moments: readonly AxisMoment[], { width, minimum }: Room): Axis {
  const ordered = orderMoments(moments);
  const [only] = ordered;
  if (!only) return { stops: [], width };
  if (ordered.length === 1)
    return { stops: [{ moment: only, x: width / 2, isAfter: true, isSqueezed: false }], width };
  const legs = squeeze(legsOf(ordered));
  const unit = Math.max(minimum, evenUnit(legs, width));
  const lengths = legLengths(legs, unit, width);
  const stops: AxisStop[] = [{ moment: only, x: 0, isAfter: true, isSqueezed: false }];
  let x = 0;
  for (const [place, { gaps, isSqueezed }] of legs.entries()) {
    for (let step = 0; step < gaps; step++) {
      x += (lengths[place] ?? 0) / gaps;
      const [before, moment] = ordered.slice(stops.length - 1);
      if (before && moment)
        stops.push({ moment, x: Math.round(x * 100) / 100, isAfter: precedes(before, moment), isSqueezed });
    }
  }
  return { stops, width: Math.max(width, x) };
}

/** Whether it is a day, which other stretches of time can be measured from. */
export function isDay({ from, until }: AxisMoment): boolean {
  return from === until;
}

function legsOf(ordered: readonly AxisMoment[]): Leg[] {
  const last = ordered.length - 1;
  const days = ordered.flatMap((moment, place) => (isDay(moment) ? [place] : []));
  const ends = [...new Set([0, ...days, last])];
  return ends.slice(1).map((end, index) => {
    const begin = ends[index] ?? 0;
    const [first, second] = [ordered[begin], ordered[end]];
    const isDated = first && second && isDay(first) && isDay(second);
    return { gaps: end - begin, days: isDated ? second.from - first.from : undefined, isSqueezed: false };
  });
}

/** NOTE: still longer than any that is not squeezed, and by how much shows a little. */
function squeeze(legs: readonly Leg[]): Leg[] {
  const known = legs.flatMap(({ days }) => days ?? []).sort((one, other) => one - other);
  const most = LONGEST * (known[Math.floor((known.length - 1) / 2)] ?? 0);
  return legs.map((leg) =>
    leg.days === undefined || leg.days <= most
      ? leg
      : { ...leg, days: most * (1 + Math.log10(leg.days / most)), isSqueezed: true },
  );
}

function evenUnit(legs: readonly Leg[], width: number): number {
  const gaps = legs.reduce((sum, leg) => sum + leg.gaps, 0);
  const isInProportion = legs.filter(({ days }) => days !== undefined).length > 1;
  return (width * (isInProportion ? EVEN_SHARE : 1)) / gaps;
}

/** The scale is the largest with which all legs, none shorter than its stops need, fit into the width. */
function legLengths(legs: readonly Leg[], unit: number, width: number): number[] {
  const at = (scale: number): number[] =>
    legs.map(({ gaps, days = 0 }) => Math.max(gaps * unit, days * scale));
  const total = (scale: number): number => at(scale).reduce((sum, length) => sum + length, 0);
  let [low, high] = [0, width];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (total(middle) <= width) low = middle;
    else high = middle;
  }
  return at(low);
}
