import DataLoader from 'dataloader';
import { type Answer, then } from '../model/flow.js';
import type { MomentParameter, TimeFilter } from '../queries/moments.js';
import type {
  CitationRecord,
  ContinuityRecord,
  EntityRecord,
  OrderKey,
  RelationshipRecord,
} from '../queries/records.js';
import type { RelationshipCount } from '../queries/relationship-counts.js';
import type { RelationshipFilter, RelationshipRow } from '../queries/relationships.js';
import type { SideRecord } from '../queries/sides.js';
import type { ReignRecord, SuccessionFilter } from '../queries/succession.js';
import type { Engine } from '../traversal/engine.js';
import { symmetricTypes } from './type-order.js';

/** A page of the relationships of one entity. */
export interface PageQuestion {
  readonly id: string;
  readonly filter: RelationshipFilter;
  readonly after: OrderKey | null;
  readonly limit: number;
}

type TotalQuestion = Pick<PageQuestion, 'id' | 'filter'>;
type SuccessionQuestion = { readonly id: string; readonly filter: SuccessionFilter };
type MomentQuestion = { readonly id: string; readonly filter: TimeFilter };

/** Gives a record by its key: at once from memory, else with all others that are asked for at the same time. */
export interface Loader<Key, T> {
  load(key: Key): Answer<T>;
  /** What is known already need not be read. */
  prime(key: Key, value: T): unknown;
}

/** One batched read per level of a request, never one per node. Each loader keeps what it read until the request ends. */
export interface Loaders {
  readonly entity: Loader<string, EntityRecord | undefined>;
  readonly relationship: Loader<string, RelationshipRecord | undefined>;
  readonly citation: Loader<string, CitationRecord | undefined>;
  readonly continuity: Loader<string, ContinuityRecord | undefined>;
  readonly moment: Loader<string, MomentParameter | undefined>;
  readonly page: Loader<PageQuestion, RelationshipRow[]>;
  readonly total: Loader<TotalQuestion, number>;
  readonly counts: Loader<MomentQuestion, RelationshipCount[]>;
  readonly sides: Loader<MomentQuestion, SideRecord[]>;
  readonly succession: Loader<SuccessionQuestion, ReignRecord[]>;
}

export function makeLoaders(engine: Engine): Loaders {
  const symmetric = symmetricTypes(engine.vocabulary.catalogue);
  const inMemory = engine.name === 'projection';
  const byId = inMemory ? oneById : batchById;
  const byQuestion = inMemory ? oneQuestion : batchQuestions;
  return {
    entity: byId((ids) => engine.entities(ids), idOf),
    relationship: byId((ids) => engine.relationshipsById(ids), idOf),
    citation: byId((ids) => engine.citations(ids), idOf),
    continuity: byId((ids) => engine.continuities(ids), idOf),
    moment: byId(
      (ids) => then(engine.moments(ids), (moments) => [...moments.values()]),
      ({ event }) => event,
    ),
    page: byQuestion(
      (ids, { filter, after, limit }) => engine.relationships(ids, filter, { after, limit }),
      [],
    ),
    total: byQuestion((ids, { filter }) => engine.relationshipTotals(ids, filter), 0),
    counts: byQuestion((ids, { filter }) => engine.relationshipCounts(ids, { ...filter, symmetric }), []),
    sides: byQuestion((ids, { filter }) => engine.sides(ids, filter), []),
    succession: byQuestion((ids, { filter }) => engine.succession(ids, filter), []),
  };
}

type ReadIds<T> = (ids: readonly string[]) => Answer<readonly T[]>;

const idOf = ({ id }: { readonly id: string }): string => id;

function oneById<T>(read: ReadIds<T>): Loader<string, T | undefined> {
  return { load: (id) => then(read([id]), ([record]) => record), prime: () => undefined };
}

function batchById<T>(read: ReadIds<T>, keyOf: (record: T) => string | null): Loader<string, T | undefined> {
  return new DataLoader<string, T | undefined>(async (ids) => {
    const found = new Map((await read(ids)).map((record) => [keyOf(record), record]));
    return ids.map((id) => found.get(id));
  });
}

type ReadQuestion<Question, T> = (
  ids: readonly string[],
  question: Question,
) => Answer<ReadonlyMap<string, T>>;

function oneQuestion<Question extends { readonly id: string }, T>(
  read: ReadQuestion<Question, T>,
  none: T,
): Loader<Question, T> {
  return {
    load: (question) => then(read([question.id], question), (found) => found.get(question.id) ?? none),
    prime: () => undefined,
  };
}

/** Questions that differ in the entity only are one read. */
function batchQuestions<Question extends { readonly id: string }, T>(
  read: ReadQuestion<Question, T>,
  none: T,
): Loader<Question, T> {
  const shape = ({ id: _id, ...rest }: Question): string => JSON.stringify(rest);
  const batch = async (questions: readonly Question[]): Promise<T[]> => {
    const shapes = questions.map(shape);
    const groups = new Map(
      shapes.map((key) => [key, questions.filter((_question, index) => shapes[index] === key)]),
    );
    const reads = [...groups].map(
      async ([key, [first, ...more]]): Promise<[string, ReadonlyMap<string, T>]> => [
        key,
        first
          ? await read(
              [first, ...more].map(({ id }) => id),
              first,
            )
          : new Map(),
      ],
    );
    const answers = new Map(await Promise.all(reads));
    return questions.map((question, index) => answers.get(shapes[index] ?? '')?.get(question.id) ?? none);
  };
  return new DataLoader(batch, { cacheKeyFn: (question) => `${question.id} ${shape(question)}` });
}
