import { type Answer, type Flow, flow, wait } from '../../model/flow.js';
import { type Certainty, holds } from '../../model/holds.js';
import { dateOf } from '../../model/moment.js';
import { ALWAYS, FOREVER } from '../../model/stretch.js';
import { toAskedMoment } from '../../queries/moments.js';
import type { CitationRecord, EntityRecord, RelationshipRecord } from '../../queries/records.js';
import { askMoment } from '../ask-moment.js';
import type { AskedRelationship } from '../asked-relationship.js';
import { boundingDay } from '../bounding-day.js';
import type { Context } from '../context.js';
import { loadAll } from '../load-all.js';
import { periodInWords } from './period-in-words.js';
import { type Property, propertiesOf } from './properties-of.js';
import { sentenceOf } from './sentence-of.js';

type Bounds = Record<'startMin' | 'startMax' | 'endMin' | 'endMax', number | null>;
type Loaded<T> = Answer<T | undefined> | null;

/** What a relationship answers beside its stored fields. */
export const relationshipResolvers = {
  subject: ({ subject }: RelationshipRecord, _args: unknown, { loaders }: Context): Loaded<EntityRecord> =>
    loaders.entity.load(subject),

  object: ({ object }: RelationshipRecord, _args: unknown, { loaders }: Context): Loaded<EntityRecord> =>
    loaders.entity.load(object),

  sentence: sentenceOf,

  /** Without what joins it to a sentence. */
  period: flow(function* (
    relationship: RelationshipRecord,
    _args: unknown,
    context: Context,
  ): Flow<string | null> {
    return (yield* wait(periodInWords(relationship, context))).replace(/^,? /, '') || null;
  }),

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

  bounds: ({ startMin, startMax, endMin, endMax }: RelationshipRecord): Bounds => ({
    startMin: boundingDay(startMin, ALWAYS),
    startMax: boundingDay(startMax, FOREVER),
    endMin: boundingDay(endMin, ALWAYS),
    endMax: boundingDay(endMax, FOREVER),
  }),

  /** Of a relationship that was found as of a moment, at that moment where no other is asked for. */
  certainty: flow(function* (
    relationship: RelationshipRecord & Partial<AskedRelationship>,
    { asOf }: { readonly asOf?: string | null },
    context: Context,
  ): Flow<Certainty | null> {
    const moment = asOf == null ? relationship.askedAt : yield* wait(askMoment(context, asOf));
    return (moment && holds(relationship, toAskedMoment(moment))) ?? null;
  }),

  properties: (relationship: RelationshipRecord, _args: unknown, context: Context): readonly Property[] =>
    propertiesOf(relationship, context),

  disputedBy: (
    { disputedBy }: RelationshipRecord,
    _args: unknown,
    { loaders }: Context,
  ): Answer<RelationshipRecord[]> => loadAll(loaders.relationship, disputedBy),

  citations: (
    { citations }: RelationshipRecord,
    _args: unknown,
    { loaders }: Context,
  ): Answer<CitationRecord[]> => loadAll(loaders.citation, citations),
};
