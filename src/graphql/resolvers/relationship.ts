import { eventOf } from '../../model/moment.js';
import type { CitationRecord, EntityRecord, RelationshipRecord } from '../../queries/records.js';
import type { Context } from '../context.js';
import { loadAll } from '../load-all.js';

type Loaded<T> = Promise<T | undefined> | null;

/** What a relationship answers beside its stored fields. */
export const relationshipResolvers = {
  subject: ({ subject }: RelationshipRecord, _args: unknown, { loaders }: Context): Loaded<EntityRecord> =>
    loaders.entity.load(subject),

  object: ({ object }: RelationshipRecord, _args: unknown, { loaders }: Context): Loaded<EntityRecord> =>
    loaders.entity.load(object),

  /** An event in place of a date has a field of its own. */
  start: ({ start }: RelationshipRecord): string | null => dateOf(start),
  end: ({ end }: RelationshipRecord): string | null => dateOf(end),

  startEvent: (
    { startEvent }: RelationshipRecord,
    _args: unknown,
    { loaders }: Context,
  ): Loaded<EntityRecord> => (startEvent === undefined ? null : loaders.entity.load(startEvent)),

  endEvent: ({ endEvent }: RelationshipRecord, _args: unknown, { loaders }: Context): Loaded<EntityRecord> =>
    endEvent === undefined ? null : loaders.entity.load(endEvent),

  citations: (
    { citations }: RelationshipRecord,
    _args: unknown,
    { loaders }: Context,
  ): Promise<CitationRecord[]> => loadAll(loaders.citation, citations),
};

function dateOf(moment: string | undefined): string | null {
  return moment === undefined || eventOf(moment) !== undefined ? null : moment;
}
