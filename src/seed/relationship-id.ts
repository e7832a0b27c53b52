import type { Relationship } from '../model/relationship.js';
import { digest } from './digest.js';

const HASH_LENGTH = 8;

/**
 * The id of a relationship that its file gives none: `<subject>.<type>.<slug of the object>.<hash of what it claims>`.
 * It stays the same across reloads, whatever is added beside it, and changes when the claim or its sources do.
 */
export function relationshipId(relationship: Omit<Relationship, 'id'>): string {
  const { subject, type, object, start, end, attested, properties, citations } = relationship;
  const claim = digest([subject, type, object, start ?? null, end ?? null, attested, properties, citations]);
  const [continuity, name] = object.split('/');
  const target = subject.startsWith(`${continuity}/`) ? name : `${continuity}-${name}`;
  return `${subject}.${type.toLowerCase().replaceAll('_', '-')}.${target}.${claim.slice(0, HASH_LENGTH)}`;
}
