import type { Dispute } from '../model/dispute.js';
import type { Answer } from '../model/flow.js';
import type { Load } from '../model/release.js';
import type { Hop } from '../model/shortest-paths.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { ChangeFilter } from '../queries/changes.js';
import type { MomentParameter, TimeFilter } from '../queries/moments.js';
import type { NeighbourFilter } from '../queries/neighbours.js';
import type { ProminentFilter } from '../queries/prominent.js';
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
import type { TimelineFilter, TimelineRow } from '../queries/timeline.js';
import type { PathQuestion } from './path-question.js';

type Ids = readonly string[];
type TypesFilter = TimeFilter & { readonly types: readonly string[] };

/**
 * What answers questions: the database, by the queries in `cypher/queries`, or a projection of it in memory. Both answer the same,
 * in the same order; the memory at once. Unknown ids are absent from every answer.
 */
export interface Engine {
  readonly name: 'cypher' | 'projection';
  /** What its relationship types and calendars are. */
  readonly vocabulary: Vocabulary;
  /** Of which release it answers, and which load of it. */
  readonly load: Load;
  entities(ids: Ids): Answer<EntityRecord[]>;
  relationshipsById(ids: Ids): Answer<RelationshipRecord[]>;
  citations(ids: Ids): Answer<CitationRecord[]>;
  continuities(ids: Ids): Answer<ContinuityRecord[]>;
  moments(ids: Ids): Answer<Map<string, MomentParameter>>;
  relationships(
    ids: Ids,
    filter: RelationshipFilter,
    page: { readonly after: OrderKey | null; readonly limit: number },
  ): Answer<Map<string, RelationshipRow[]>>;
  relationshipTotals(ids: Ids, filter: RelationshipFilter): Answer<Map<string, number>>;
  relationshipCounts(
    ids: Ids,
    filter: TimeFilter & { readonly symmetric: readonly string[] },
  ): Answer<Map<string, RelationshipCount[]>>;
  sides(ids: Ids, filter: TimeFilter): Answer<Map<string, SideRecord[]>>;
  succession(ids: Ids, filter: SuccessionFilter): Answer<Map<string, ReignRecord[]>>;
  neighbours(ids: Ids, filter: NeighbourFilter): Answer<string[]>;
  relationshipsAmong(
    ids: Ids,
    filter: TypesFilter & { readonly limit: number },
  ): Answer<RelationshipRecord[]>;
  relationshipsFrom(
    ids: Ids,
    filter: TypesFilter & { readonly limit: number },
  ): Answer<Map<string, RelationshipRecord[]>>;
  relationshipsAmongTotal(ids: Ids, filter: TypesFilter): Answer<number>;
  findPaths(question: PathQuestion): Answer<Hop[][]>;
  changes(filter: ChangeFilter): Answer<RelationshipRecord[]>;
  timeline(
    filter: TimelineFilter,
    page: { readonly after: OrderKey | null; readonly limit: number },
  ): Answer<TimelineRow[]>;
  timelineTotal(filter: TimelineFilter): Answer<number>;
  disputes(
    continuity: string | null,
    page: { readonly after: string; readonly limit: number },
  ): Answer<Dispute[]>;
  disputeTotal(continuity: string | null): Answer<number>;
  prominent(filter: ProminentFilter): Answer<EntityRecord[]>;
}
