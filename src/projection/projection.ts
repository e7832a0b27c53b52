import type { Dispute } from '../model/dispute.js';
import type { Load } from '../model/release.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { MomentParameter } from '../queries/moments.js';
import type {
  CitationRecord,
  ContinuityRecord,
  EntityRecord,
  RelationshipRecord,
} from '../queries/records.js';

/**
 * One release in memory, never changed: records as answers give them, and beside them what walks go by, in typed arrays.
 * Entities and relationships are known by their place in the order of their ids, so that comparing two places compares two ids.
 */
export interface Projection {
  readonly load: Load;
  readonly vocabulary: Vocabulary;
  readonly entities: readonly EntityRecord[];
  readonly placeOfEntity: ReadonlyMap<string, number>;
  readonly relationships: readonly RelationshipRecord[];
  readonly placeOfRelationship: ReadonlyMap<string, number>;
  readonly columns: RelationshipColumns;
  readonly adjacency: Adjacency;
  readonly outgoing: Outgoing;
  readonly events: EventGraph;
  /** Names of the types, the catalogue's first and in its order; `columns.type` says which of these. */
  readonly types: readonly string[];
  readonly citations: ReadonlyMap<string, CitationRecord>;
  readonly continuities: ReadonlyMap<string, ContinuityRecord>;
  /** By id. */
  readonly disputes: readonly Dispute[];
}

/** Of each relationship, by its place. An event is its place among the events, -1 for none. */
export interface RelationshipColumns {
  readonly subject: Int32Array;
  readonly object: Int32Array;
  readonly type: Uint16Array;
  /** 0 preferred, 1 normal, 2 deprecated, as in RANKS. */
  readonly rank: Uint8Array;
  readonly startMin: Float64Array;
  readonly startMax: Float64Array;
  readonly endMin: Float64Array;
  readonly endMax: Float64Array;
  readonly startEvent: Int32Array;
  readonly endEvent: Int32Array;
  /** The events at which a relationship is attested are those from its entry in `attestedFrom` to the next one's. */
  readonly attestedFrom: Int32Array;
  readonly attested: Int32Array;
}

/**
 * Compressed sparse rows, both directions in one: what an entity stands in is from its entry in `from` to the next one's. A
 * relationship to itself is there once.
 */
export interface Adjacency {
  readonly from: Int32Array;
  /** By the type's place in the catalogue, the other's name, the relationship's id: the order of answers. */
  readonly relationship: Int32Array;
  readonly other: Int32Array;
  /** The same by the other's id, then the relationship's: the order of paths. */
  readonly relationshipByOther: Int32Array;
  readonly otherByOther: Int32Array;
}

/** What goes out from each entity: from its entry in `from` to the next one's. */
export interface Outgoing {
  readonly from: Int32Array;
  readonly relationship: Int32Array;
}

/** Events, by their place in the order of their ids. */
export interface EventGraph {
  readonly ids: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** What each is known to come right after, and right before. */
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
  readonly from: Float64Array;
  readonly until: Float64Array;
  /** Moments that were asked for, by event, and which events they have before and after them: found once. */
  readonly moments: Map<string, MomentParameter>;
  readonly flags: WeakMap<MomentParameter, EventFlags>;
}

/** Of each event 1 where it is the moment itself or before it; where it is after it. */
export interface EventFlags {
  readonly past: Uint8Array;
  readonly future: Uint8Array;
}
