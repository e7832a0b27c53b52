/** What an entity is. Ids are `<continuity>/<slug>`; the kind is also its label in Neo4j and its type in GraphQL. */

export const ENTITY_KINDS = [
  'Faction',
  'Person',
  'Species',
  'Place',
  'Conflict',
  'Event',
  'Artifact',
] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];

export function isEntityKind(value: unknown): value is EntityKind {
  return (ENTITY_KINDS as readonly unknown[]).includes(value);
}

export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** For a name that a sentence puts "the" before. */
  readonly article?: 'the';
  /** For a name of several, which were; a species always is. */
  readonly plural?: true;
  readonly aliases: readonly string[];
  readonly description: string;
  /** Id of the continuity; the part of the id before the slash. */
  readonly continuity: string;
  /** Ids of citations. */
  readonly citations: readonly string[];
  /** Factions only. */
  readonly government?: string;
  /** Events only: EDTF. */
  readonly date?: string;
  /** Events only: ids of events that came before. */
  readonly after?: readonly string[];
}
