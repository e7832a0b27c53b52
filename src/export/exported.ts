import type { Catalogue } from '../model/catalogue.js';
import type { Citation, Source } from '../model/citation.js';
import type { Continuity } from '../model/continuity.js';
import type { Dispute } from '../model/dispute.js';
import type { Entity } from '../model/entity.js';
import type { Period } from '../model/period.js';
import type { Relationship } from '../model/relationship.js';

/** An entity, and of an event between which days it happened. */
export interface ExportedEntity extends Entity {
  readonly dateMin?: number;
  readonly dateMax?: number;
}

/** A relationship, and the bounds of its period in days. */
export interface ExportedRelationship extends Relationship, Period {}

/** What an export says of itself, in whatever way its format has. */
export interface About {
  /** The digest of the release. */
  readonly release: string;
  /** What was asked for, in the words of the API; all of them are absent from an export of the whole release. */
  readonly filters: Readonly<Record<string, unknown>>;
  /** How much of what there is it has. */
  readonly entities: Share;
  readonly relationships: Share;
  /** The documents that what it has is cited from, with the licence of each where it is known. */
  readonly sources: readonly Source[];
}

/** How many an export has, and how many there are at the moment and ever; undefined where there are too many to count. */
export interface Share {
  readonly shown: number;
  readonly atMoment: number | undefined;
  readonly ever: number | undefined;
}

/**
 * What every format is written from. Its parts come in the order of their ids, and can be read more than once, so that the same
 * release gives the same bytes, however long it is.
 */
export interface Exported {
  readonly about: About;
  readonly catalogue: Catalogue;
  readonly continuities: readonly Continuity[];
  readonly citations: ReadonlyMap<string, Citation>;
  readonly disputes: readonly Dispute[];
  entities(): AsyncIterable<ExportedEntity>;
  relationships(): AsyncIterable<ExportedRelationship>;
}
