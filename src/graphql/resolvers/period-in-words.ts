import { continuityOf } from '../../model/continuity.js';
import { type Flow, flow, wait } from '../../model/flow.js';
import { eventOf } from '../../model/moment.js';
import { periodWords } from '../../model/period-words.js';
import { inText } from '../../model/sentence.js';
import type { EntityRecord, RelationshipRecord } from '../../queries/records.js';
import type { Context } from '../context.js';
import { loadAll } from '../load-all.js';

/** The time of a relationship as its sentence ends: in the calendar of its subject's continuity, events by name. */
export const periodInWords = flow(function* (
  { subject, type, start, end, attested }: RelationshipRecord,
  { loaders, catalogue, calendars }: Context,
): Flow<string> {
  const text = { attested, ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
  const moments = [start, end, ...attested].filter((moment) => moment !== undefined);
  const ids = moments.map(eventOf).filter((id) => id !== undefined);
  const events = new Map(
    (yield* wait(loadAll(loaders.entity, ids))).map((event): [string, EntityRecord] => [event.id, event]),
  );
  const nameOf = (event: string): string => inText(events.get(event) ?? { name: event });
  const occurrence = catalogue.get(type)?.occurrence ?? false;
  return periodWords(text, occurrence, nameOf, calendars.get(continuityOf(subject)));
});
