import type { ReleaseReader } from '../database/at-release.js';
import type { Load } from '../model/release.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { changes } from '../queries/changes.js';
import { citations } from '../queries/citations.js';
import { continuities } from '../queries/continuities.js';
import { disputeTotal } from '../queries/dispute-total.js';
import { disputes } from '../queries/disputes.js';
import { entities } from '../queries/entities.js';
import { moments } from '../queries/moments.js';
import { neighbours } from '../queries/neighbours.js';
import { prominent } from '../queries/prominent.js';
import { relationshipCounts } from '../queries/relationship-counts.js';
import { relationshipTotals } from '../queries/relationship-totals.js';
import { relationships } from '../queries/relationships.js';
import { relationshipsAmong } from '../queries/relationships-among.js';
import { relationshipsAmongTotal } from '../queries/relationships-among-total.js';
import { relationshipsById } from '../queries/relationships-by-id.js';
import { relationshipsFrom } from '../queries/relationships-from.js';
import { sides } from '../queries/sides.js';
import { succession } from '../queries/succession.js';
import { timeline } from '../queries/timeline.js';
import { timelineTotal } from '../queries/timeline-total.js';
import type { Engine } from './engine.js';
import { findPaths } from './find-paths.js';

/** Answers from the database: the reference, and what answers where there is no projection. `load` is what the reader reads. */
export function cypherEngine(database: ReleaseReader, load: Load, words: Vocabulary): Engine {
  return {
    name: 'cypher',
    load,
    vocabulary: words,
    entities: (ids) => entities(database, ids),
    relationshipsById: (ids) => relationshipsById(database, ids),
    citations: (ids) => citations(database, ids),
    continuities: (ids) => continuities(database, ids),
    moments: (ids) => moments(database, ids),
    relationships: (ids, filter, page) => relationships(database, ids, filter, page),
    relationshipTotals: (ids, filter) => relationshipTotals(database, ids, filter),
    relationshipCounts: (ids, filter) => relationshipCounts(database, ids, filter),
    sides: (ids, filter) => sides(database, ids, filter),
    succession: (ids, filter) => succession(database, ids, filter),
    neighbours: (ids, filter) => neighbours(database, ids, filter),
    relationshipsAmong: (ids, filter) => relationshipsAmong(database, ids, filter),
    relationshipsAmongTotal: (ids, filter) => relationshipsAmongTotal(database, ids, filter),
    relationshipsFrom: (ids, filter) => relationshipsFrom(database, ids, filter),
    changes: (filter) => changes(database, filter),
    timeline: (filter, page) => timeline(database, filter, page),
    timelineTotal: (filter) => timelineTotal(database, filter),
    disputes: (continuity, page) => disputes(database, continuity, page),
    disputeTotal: (continuity) => disputeTotal(database, continuity),
    prominent: (filter) => prominent(database, filter),
    findPaths: (question) => findPaths(database, question),
  };
}
