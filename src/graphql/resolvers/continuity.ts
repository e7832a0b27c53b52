import type { Calendar } from '../../model/calendar.js';
import type { ContinuityRecord } from '../../queries/records.js';
import type { Context } from '../context.js';

export const continuityResolvers = {
  calendar: ({ id }: ContinuityRecord, _args: unknown, { calendars }: Context): Calendar | null =>
    calendars.get(id) ?? null,
};
