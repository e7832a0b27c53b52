import type { EntityKind } from './entity.js';

/** An entry of the catalogue: what a relationship type means and who may stand at its ends. */
export interface RelationshipType {
  readonly name: string;
  /** How it reads from the subject: "member of". */
  readonly label: string;
  /** How it reads from the object: "has member". */
  readonly inverse: string;
  /** What a sentence says between subject and object: "belonged to". */
  readonly verb: string;
  /** What a sentence says between object and subject: "counted among its members". */
  readonly inverseVerb: string;
  readonly description: string;
  readonly subject: readonly EntityKind[];
  readonly object: readonly EntityKind[];
  /** A to B says the same as B to A. */
  readonly symmetric: boolean;
  /** 1 friendly, 0 neither, -1 hostile. */
  readonly polarity: 1 | 0 | -1;
  /** One date and no end. */
  readonly occurrence: boolean;
  /** Extra properties it may carry. */
  readonly properties: readonly string[];
  /** Offices that one holder at a time can hold in one subject. */
  readonly exclusiveOffices: readonly string[];
}

/** Relationship types by name, in the file's order, which is the order answers list them in. */
export type Catalogue = ReadonlyMap<string, RelationshipType>;
