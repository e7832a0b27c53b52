import type { ReleaseReader } from '../database/at-release.js';
import { readCypher } from '../database/cypher-file.js';
import type { Rank } from '../model/relationship.js';
import type { TimeFilter } from './moments.js';
import { type EntityRecord, type OrderKey, type RelationshipRecord, toEntityRecord } from './records.js';

const QUERY = readCypher('queries/relationships');

export type Direction = 'OUT' | 'IN' | 'BOTH';

/** Which relationships of an entity are asked for. */
export interface RelationshipFilter extends TimeFilter {
  /** The types asked for, each with its place in the catalogue. */
  readonly order: Readonly<Record<string, number>>;
  readonly symmetric: readonly string[];
  readonly direction: Direction;
  readonly ranks: readonly Rank[];
  /** A side of a conflict; '' for those of none, null for all. */
  readonly side: string | null;
}

export interface RelationshipRow {
  readonly relationship: RelationshipRecord;
  readonly other: EntityRecord;
  /** Its type's place in the catalogue, the other entity's name, its id. */
  readonly key: OrderKey;
}

/** One page of the relationships of each entity, in order, in one round trip; entities without any are absent. */
export async function relationships(
  database: ReleaseReader,
  ids: readonly string[],
  filter: RelationshipFilter,
  page: { readonly after: OrderKey | null; readonly limit: number },
): Promise<Map<string, RelationshipRow[]>> {
  const rows = await database.read(QUERY, { ids, ...filter, ...page });
  const pages = new Map<string, RelationshipRow[]>();
  for (const { id, relationship, other, key } of rows) {
    const row = { relationship, other: toEntityRecord(other), key } as RelationshipRow;
    const rowsOfEntity = pages.get(id as string);
    if (rowsOfEntity) rowsOfEntity.push(row);
    else pages.set(id as string, [row]);
  }
  return pages;
}
