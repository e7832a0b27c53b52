import type { RelationshipType } from './catalogue.js';

/** What the API has a field for, whatever type carries it. */
const FIELDS: readonly string[] = ['office', 'role', 'side', 'outcome'];

/** The properties that are a type's own, in the order of the catalogue: those that the API has no field for. */
export function ownProperties({ properties }: Pick<RelationshipType, 'properties'>): readonly string[] {
  return properties.filter((name) => !FIELDS.includes(name));
}
