import { type Flow, flow } from '../../model/flow.js';
import { dateOf } from '../../model/moment.js';
import { periodWords } from '../../model/period-words.js';
import { eventSentence } from '../../model/sentence.js';
import type { EntityRecord } from '../../queries/records.js';
import type { TimelineRow } from '../../queries/timeline.js';
import type { Context } from '../context.js';
import { sentenceOf } from './sentence-of.js';

export const timelineItemResolvers = {
  sentence: flow(function* (
    { event, relationship }: TimelineRow,
    _args: unknown,
    context: Context,
  ): Flow<string> {
    return relationship ? sentenceOf(relationship, {}, context) : sentenceOfEvent(event, context);
  }),

  start: ({ event, relationship }: TimelineRow): string | null => dateOf(event?.date ?? relationship?.start),

  end: ({ relationship }: TimelineRow): string | null => dateOf(relationship?.end),
};

function sentenceOfEvent(event: EntityRecord | null, { calendars }: Context): string {
  if (!event) return '';
  const { date, continuityId } = event;
  const text = { attested: [], ...(date !== undefined && { start: date }) };
  return eventSentence(event, periodWords(text, true, String, calendars.get(continuityId)));
}
