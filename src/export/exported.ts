import type { Catalogue } from '../model/catalogue.js';
import type { Citation, Source } from '../model/citation.js';
import type { Continuity } from '../model/continuity.js';
import type { Dispute } from '../model/dispute.js';
import type { Entity } from '../model/entity.js';
import type { Certainty } from '../model/holds.js';
import type { Period } from '../model/period.js';
import type { Relationship } from '../model/relationship.js';
import type { Share } from '../traversal/subgraph-shares.js';

/** Where something stands in time, as the loader has computed it. */
type Place = readonly [day: number, rank: number];

/** An entity with its citations; of an event between which days it happened, and where it stands in time. */
export interface ExportedEntity extends Omit<Entity, 'citations'> {
  readonly citations: readonly Citation[];
  readonly dateMin?: number;
  readonly dateMax?: number;
  readonly place?: Place;
}

/** A relationship with its citations, and the bounds of its period in days. */
export interface ExportedRelationship extends Omit<Relationship, 'citations'>, Period {
  readonly citations: readonly Citation[];
  /** Ids of relationships that cannot be true together with it; they need not be exported. */
  readonly disputedBy: readonly string[];
  readonly place?: Place;
  readonly endPlace?: Place;
  /** At the moment that was asked for; absent where none was. */
  readonly certainty?: Certainty;
}

/** What an export says of itself, in whatever way its format has. */
export interface About {
  /** The digest of the release. */
  readonly release: string;
  /** What was asked for, in the words of the API; none for an export of the whole release. */
  readonly filters: Filters;
  /** How much of what there is it has. */
  readonly entities: Share;
  readonly relationships: Share;
  /** The documents that what it has is cited from, by id, with the licence of each where it is known. */
  readonly sources: readonly Source[];
}

export type Filters = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * What every format is written from. Its parts come in the order of their ids, and can be read more than once, so that the same
 * release gives the same bytes, however long it is. Both ends of every relationship are among the entities.
 */
export interface Exported {
  readonly about: About;
  /** What the marker of the release says, where the whole of it is exported; undefined for a part of it. */
  readonly marker: Readonly<Record<string, unknown>> | undefined;
  readonly catalogue: Catalogue;
  readonly continuities: readonly Continuity[];
  readonly disputes: readonly Dispute[];
  entities(): AsyncIterable<ExportedEntity>;
  relationships(): AsyncIterable<ExportedRelationship>;
  citations(): AsyncIterable<Citation>;
}

/** Writes an export in one format, piece by piece. */
export type Writer = (exported: Exported) => AsyncIterable<string>;
