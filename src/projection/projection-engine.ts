import type { Engine } from '../traversal/engine.js';
import { changes } from './changes.js';
import { disputes, disputeTotal } from './disputes.js';
import { findPaths } from './find-paths.js';
import { moments } from './moments.js';
import { neighbours } from './neighbours.js';
import type { Projection } from './projection.js';
import { prominent } from './prominent.js';
import { relationshipCounts } from './relationship-counts.js';
import { relationshipTotals } from './relationship-totals.js';
import { relationships } from './relationships.js';
import { relationshipsAmong, relationshipsAmongTotal } from './relationships-among.js';
import { relationshipsFrom } from './relationships-from.js';
import { sides } from './sides.js';
import { succession } from './succession.js';
import { timeline, timelineTotal } from './timeline.js';

/** Answers from a projection, at once. */
export function projectionEngine(projection: Projection): Engine {
  const { placeOfEntity, placeOfRelationship } = projection;
  return {
    name: 'projection',
    load: projection.load,
    vocabulary: projection.vocabulary,
    entities: (ids) => found(ids, (id) => projection.entities[placeOfEntity.get(id) ?? -1]),
    relationshipsById: (ids) =>
      found(ids, (id) => projection.relationships[placeOfRelationship.get(id) ?? -1]),
    citations: (ids) => found(ids, (id) => projection.citations.get(id)),
    continuities: (ids) => found(ids, (id) => projection.continuities.get(id)),
    moments: (ids) => moments(projection, ids),
    relationships: (ids, filter, page) => relationships(projection, ids, filter, page),
    relationshipTotals: (ids, filter) => relationshipTotals(projection, ids, filter),
    relationshipCounts: (ids, filter) => relationshipCounts(projection, ids, filter),
    sides: (ids, filter) => sides(projection, ids, filter),
    succession: (ids, filter) => succession(projection, ids, filter),
    neighbours: (ids, filter) => neighbours(projection, ids, filter),
    relationshipsAmong: (ids, filter) => relationshipsAmong(projection, ids, filter),
    relationshipsAmongTotal: (ids, filter) => relationshipsAmongTotal(projection, ids, filter),
    relationshipsFrom: (ids, filter) => relationshipsFrom(projection, ids, filter),
    changes: (filter) => changes(projection, filter),
    timeline: (filter, page) => timeline(projection, filter, page),
    timelineTotal: (filter) => timelineTotal(projection, filter),
    disputes: (continuity, page) => disputes(projection, continuity, page),
    disputeTotal: (continuity) => disputeTotal(projection, continuity),
    prominent: (filter) => prominent(projection, filter),
    findPaths: (question) => findPaths(projection, question),
  };
}

/** NOTE: most ask for one record at a time, many times over: hence a loop, which makes nothing but the list. */
function found<T>(ids: readonly string[], of: (id: string) => T | undefined): T[] {
  const records: T[] = [];
  for (const id of ids) {
    const record = of(id);
    if (record !== undefined) records.push(record);
  }
  return records;
}
