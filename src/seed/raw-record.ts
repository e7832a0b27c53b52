import type { RelationshipType } from '../model/catalogue.js';
import type { Continuity } from '../model/continuity.js';
import type { RawDispute, RawEntity, RawRelationship, RawSource } from './raw-document.js';

/** An entry of the catalogue as an editor writes it, with its name. */
export type RawType = Pick<RelationshipType, 'name'> & Partial<RelationshipType>;

/**
 * One record of the facts, as an editor writes it, outside of any document: what a line of JSON Lines holds, and what an import
 * makes. Its citations name their source.
 */
export type RawRecord =
  | { readonly type: RawType }
  | { readonly continuity: Continuity }
  | { readonly source: RawSource }
  | { readonly entity: RawEntity }
  | { readonly relationship: RawRelationship }
  | { readonly dispute: RawDispute };
