/** Something that stands on an axis of order: a day, which begins and ends at once, or an event. */
export interface AxisMoment {
  readonly id: string;
  /** The earliest day that it can have been, counted from 1970. */
  readonly from: number;
  /** The day by which it was over. */
  readonly until: number;
  /** Ids of the events that are known to come before it. */
  readonly earlier: ReadonlySet<string>;
}

/** Whether one is known to come before the other: by the order of events, or since it was over when the other can first have been. */
export function precedes(one: AxisMoment, other: AxisMoment): boolean {
  return one !== other && (other.earlier.has(one.id) || one.until <= other.from);
}

/**
 * The moments one after the other: none before one that is known to precede it; of the others first what can have been earliest,
 * which is the order of the API's timeline.
 */
export function orderMoments(moments: readonly AxisMoment[]): AxisMoment[] {
  const waiting = [...moments].sort((one, other) => one.from - other.from);
  const ordered: AxisMoment[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex((moment) => !waiting.some((other) => precedes(other, moment)));
    // What precedes itself by a circle is an error of the data: it stands somewhere.
    ordered.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ordered;
}
