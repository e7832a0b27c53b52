import type { EntityKind } from '../operations.js';

export const KIND_NAMES: Readonly<Record<EntityKind, string>> = {
  FACTION: 'Faction',
  PERSON: 'Person',
  SPECIES: 'Species',
  PLACE: 'Place',
  CONFLICT: 'Conflict',
  EVENT: 'Event',
  ARTIFACT: 'Artifact',
};
