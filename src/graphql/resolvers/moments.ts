import { type Answer, all, type Flow, flow, wait } from '../../model/flow.js';
import { eventOf } from '../../model/moment.js';
import { ALWAYS, FOREVER } from '../../model/stretch.js';
import type { MomentParameter } from '../../queries/moments.js';
import type { EntityRecord } from '../../queries/records.js';
import { askMoment } from '../ask-moment.js';
import { boundingDay } from '../bounding-day.js';
import { checkRange } from '../check-range.js';
import type { Context } from '../context.js';

const MOST_MOMENTS = 100;

interface MomentReading extends Omit<MomentParameter, 'from' | 'until'> {
  readonly moment: string;
  readonly from: number | null;
  readonly until: number | null;
}

export const momentsResolvers = {
  moments: flow(function* (
    _root: unknown,
    { at }: { readonly at: readonly string[] },
    context: Context,
  ): Flow<MomentReading[]> {
    checkRange('at.length', at.length, 1, MOST_MOMENTS);
    const events = at.map((moment) => eventOf(moment.trim())).filter((event) => event !== undefined);
    // All events at once, so that asking for one moment after another takes one read.
    yield* wait(all(events.map((event) => context.loaders.moment.load(event))));
    const readings: MomentReading[] = [];
    for (const moment of at) readings.push(toReading(moment, yield* wait(askMoment(context, moment))));
    return readings;
  }),
};

export const momentReadingResolvers = {
  event: (
    { event }: MomentReading,
    _args: unknown,
    { loaders }: Context,
  ): Answer<EntityRecord | undefined> | null => (event === null ? null : loaders.entity.load(event)),
};

function toReading(moment: string, { from, until, ...known }: MomentParameter): MomentReading {
  return { ...known, moment, from: boundingDay(from, ALWAYS), until: boundingDay(until, FOREVER) };
}
