import type { ChangeFilter } from '../queries/changes.js';
import type { OrderKey, RelationshipRecord } from '../queries/records.js';
import { compareKeys } from './compare-keys.js';
import { concerned } from './concerned.js';
import type { Projection } from './projection.js';
import { relationshipTest } from './relationship-test.js';
import { timeTest } from './time-test.js';

const NOWHERE: OrderKey = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];

/** The relationships that hold at one moment, possibly or certainly, and on no reading at another; at most `limit` of them. */
export function changes(projection: Projection, filter: ChangeFilter): RelationshipRecord[] {
  const passes = relationshipTest(projection, filter);
  const heldBefore = timeTest(projection, { at: filter.other, certain: false });
  const found: RelationshipRecord[] = [];
  for (const place of concerned(projection, filter)) {
    if (passes(place) && !heldBefore?.(place)) found.push(projection.relationships[place]!);
  }
  const keyOf = (record: RelationshipRecord): OrderKey => [...(record[filter.order] ?? NOWHERE), record.id];
  return found.sort((one, other) => compareKeys(keyOf(one), keyOf(other))).slice(0, filter.limit);
}
