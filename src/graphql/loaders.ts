import DataLoader from 'dataloader';
import type { Database } from '../database/connect.js';
import type { Catalogue } from '../model/catalogue.js';
import { citations } from '../queries/citations.js';
import { continuities } from '../queries/continuities.js';
import { entities } from '../queries/entities.js';
import { type MomentParameter, moments, type TimeFilter } from '../queries/moments.js';
import type {
  CitationRecord,
  ContinuityRecord,
  EntityRecord,
  OrderKey,
  RelationshipRecord,
} from '../queries/records.js';
import { type RelationshipCount, relationshipCounts } from '../queries/relationship-counts.js';
import { relationshipTotals } from '../queries/relationship-totals.js';
import { type RelationshipFilter, type RelationshipRow, relationships } from '../queries/relationships.js';
import { relationshipsById } from '../queries/relationships-by-id.js';
import { type SideRecord, sides } from '../queries/sides.js';
import { type ReignRecord, type SuccessionFilter, succession } from '../queries/succession.js';
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

/** One batched read per level of a request, never one per node. Each loader keeps what it read until the request ends. */
export interface Loaders {
  readonly entity: DataLoader<string, EntityRecord | undefined>;
  readonly relationship: DataLoader<string, RelationshipRecord | undefined>;
  readonly citation: DataLoader<string, CitationRecord | undefined>;
  readonly continuity: DataLoader<string, ContinuityRecord | undefined>;
  readonly page: DataLoader<PageQuestion, RelationshipRow[], string>;
  readonly total: DataLoader<TotalQuestion, number, string>;
  readonly counts: DataLoader<MomentQuestion, RelationshipCount[], string>;
  readonly sides: DataLoader<MomentQuestion, SideRecord[], string>;
  readonly succession: DataLoader<SuccessionQuestion, ReignRecord[], string>;
  readonly moment: DataLoader<string, MomentParameter | undefined>;
}

export function makeLoaders({ database, catalogue }: { database: Database; catalogue: Catalogue }): Loaders {
  const symmetric = symmetricTypes(catalogue);
  return {
    entity: byId((ids) => entities(database, ids)),
    relationship: byId((ids) => relationshipsById(database, ids)),
    citation: byId((ids) => citations(database, ids)),
    continuity: byId((ids) => continuities(database, ids)),
    page: byQuestion(
      (ids, { filter, after, limit }) => relationships(database, ids, filter, { after, limit }),
      [],
    ),
    total: byQuestion((ids, { filter }) => relationshipTotals(database, ids, filter), 0),
    counts: byQuestion((ids, { filter }) => relationshipCounts(database, ids, { ...filter, symmetric }), []),
    sides: byQuestion((ids, { filter }) => sides(database, ids, filter), []),
    succession: byQuestion((ids, { filter }) => succession(database, ids, filter), []),
    moment: fromMap((ids) => moments(database, ids)),
  };
}

function byId<T extends { readonly id: string }>(
  read: (ids: readonly string[]) => Promise<T[]>,
): DataLoader<string, T | undefined> {
  return fromMap(async (ids) => new Map((await read(ids)).map((record) => [record.id, record])));
}

function fromMap<T>(
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): DataLoader<string, T | undefined> {
  return new DataLoader(async (ids) => {
    const found = await read(ids);
    return ids.map((id) => found.get(id));
  });
}

/** Questions that differ in the entity only are one read. */
function byQuestion<Question extends { readonly id: string }, T>(
  read: (ids: readonly string[], question: Question) => Promise<ReadonlyMap<string, T>>,
  none: T,
): DataLoader<Question, T, string> {
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
